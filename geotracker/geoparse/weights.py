"""Fitted by benchmarks/geoparse_train.py; do not edit. See docs/geoparsing-model-card.md."""

TAGGER = (
    "c-oA;=dNW*b|w}P+njyeHF?u#`RXpVp=k~|q{JaL0|^j_frP;T5}+S?13iS^LocBDA^p&gfgnH{ff~pVJ;NrO-E3D?U6omBZ(e)s"
    "wxJ!dRz$27d!MYiWM|!b&Ng9IEb}cVh5OO|mrEfUA*xmQDEvtOTOvL^6{0i0P6k)(#7+P26ZmUyKUe*e`^RSH_ak^r+W&9U3i3!g"
    "4*V?ry1%FpwfUp!|F_-4HEI9q+s8tD6^-!etroA$FAFx@{wKHpPR&1^8+E7L7X@C`_LEP=qqX_HA*<7m^DAwK?AJ>w^Q26qX5iB<"
    "8i@J3cGF4BSQ<Yf_;(R5?l0VK?ZUy&+6+Wo;llZ!s(;+4=5{-7vzE=wJj}l3#7`1Nx$(EPZc$77Z)Sdh#pZ*4>XraTaAW_v#f66-"
    "T&8|1TWP+Vh#5|#_Dh^-H-EFp73`fhD?f$1H~q)i5&XV&Pev;G&*N<?k!bA0Z_MbFnXg%ZW4_|bk8y9t*@=-KO_rSh<RaOaHT%%h"
    "rfAt+XLgAF*vg&TBl=?5zcZWI=lTO7@4;!XW6yB5$$5e^&ie;{AfB3)kP2Uz_76(L%RN0$T_DCCokolQN;5ce0{3KEj$)_m1go&h"
    "Enc+?Yc%tO;~sDgUli=oj<jzyURn!ziB$H$?b`S@guxXsjLwkQv>(<Tw~N;jX!V3#zZiK&0`Hl3ZmzlK74Gdg_m}h}(e0IFx`%(J"
    ";#+?3Y&Y=ViH2P=|J)U`q+j3)PMsl6Lb@%CCJ&!{(unLn9M=9>=Vm@%+0`<HrCT=xc1(6|LFHgvb>L&-cQrZ4bMwmwV!siI=Yw1J"
    "fO>ek=$S3>Q;if!7jOnwA{D@*%<W~3e}x`7nNP^`VSQfm=`>HbuY_kqp2%A=!0yI9bZg0{DGl2cpNKoxhMg$EcpA`&V(;*u7vgjW"
    "E2G@9$yiKXn<IZqJ}9CcXvwFg`=qh|&!{SW9<9gN;W2xnrBKpLa(e34-tZ$F*(8Y5gzVfVb8o-KCnaM00Hkb5cdwh+$E+mCY?1BZ"
    "8M>llx`laoR+7eR*Z;ikmwECR=Ce&$gWA(jnJ^|LE!8wsf`$$Lm=K|RRl4`InNq<k@ozJ(XNCl|-F@=&sW#k1vlkUzpzX`(Tr2m>"
    "-oL2U*))t%y0J;%Qf|>-j<Sk`(vMk%&K(pXzKkz^@2K$uX~)^=QM2@qz8zuFLi|8zg&fqsn_SteSa%~u!wZPdyD*;?x9<p9;*x7`"
    "=CcO2*WQ$~V`2z)@hV(urmdsne@j<g+iNR9&TDQytwoA5N@Z@`j#b?V`59&NpK$U2dH-bTxBQ`Jb{cqa9t0DPD(`njGp(-w_5-2)"
    "XI(eYl=p$EN+GA@^)r9Ywr<Y95|O%wn#G)ILMU6N$~{QhJtZ6H7jcKn0CVYd%wVVHlAZwD4LLOKSIPyGg!1&ckZ@)j96%?e9%#I="
    "nZVyY_aA%#npDgp;g?dH6Ol>t_4Y`V9g`L12>mzk&U=NBJso8H{Ws!<j4Yec1+_ZI>;90c!k(>Qu*AckD6vllYU9+r+m2l&IK!EY"
    "MBAok2`kTbOY(YLF$t45*I3E+h%Ki(iYJ39_is=77v8~7j=wfnYk$+IIs?j)CCUG~Vc%r$|J(jtYja7Pn&<1rjpJsN=@?A}_!ba?"
    "v_zProXf;lr$iGdV*MZ$s$+v{B`2ND*gMsTelt{1aIrGC4@Z98yCGGk`M~Pbj5Xn?5`Q%B*bfqX>qTX6=tN-Q{a@F3+h7)LYcHQ^"
    "Cv1v-fszr0DAq1@|1Ra06RfqIU$W~Lcpl%D335(bWKZ(beiEsY!*i5a6_Rr0kIZXsBYBu7M{?xg<IhSU%`|7hDum_H5yvUK%4F9-"
    ";*`GX-(m;*TP|H-5^Y2UC}%eIZQEd)p_ZLaMR9y+UA1a-wCrIGb!}(2Keu$OB~fn7R@8LnYqQx6oXqTfxv*ngQR}5P)88`%Nkl~N"
    "cu$&Gfu}fwp8A2Fyx5HywRVSfKjZ_a#3Bl1?EwL0&t3-Wd*&tVt1zfc{167bHdoujejD(Vm1oD2t#}})XZE|vHmC{OUVLNU*(Hp4"
    "q~`~A?=KLLnTd7c$8V0oMjWv19Xf={(jAzAnigUbt;l?1FX5!S;8+BG@<UuH1<H`_nfd9NCrr5v7C5~BOc6faE9pBYi=Hrj*K0OO"
    "+0WGPKHQw1#<Dd1R?cS?{*DtB1)X~0p7>Agp_}?Y4Mu0F$IYY73d=p}@S6T?bU8lEOJXUDpk_?W5R!2M<f8SzvIpN^S$lS7waQ(B"
    "YL4jm9Ccta(tmIV7DrNzTL)A0OL#&Bas}nk8C{`UF<l}La!dUsTgB^msbL-Ovnf@hJp8$v6Whf*$5z(wN}+Cu)Ed*A-Zykyw!yGe"
    "D`II*DLP?pSl8}=f_2u7kW1>u*_-A^^eW|*X(`s%imI6DPT_zywOO8=7<|$&2eZC<j&xy;zIcPP{k*?%Eyz05RsTtE7wQq*lxaD6"
    "5;&%U4f#EPZq%z0IM1+%1@7FL7`5vIb$H3rHU_h?zgZFc8DF!YSK%IO%M%~sWBb3-i^%@hbAEo6hP?+f1JR*oJsg@pDsPASn;$Ql"
    "C9Pz0TDV^lq6^9)Nom|6Nd!Z<AXjik{*9zdBrEcl)2B2;Fuo4PA+nowVwO`MG7UPXDioPGEVGg$5G`_)RwfbuGb6g^2Re1PwG?F|"
    "Z`*1hpgr8*009w|Xw0rTRj4I)qXr3qf~+=CotnWu6Oa8uG>b?-zeMSoxQTon_+0-_hnzOX=1M%!4QhFCL2>J@&a<#c9|XdghdF`F"
    "{yW^HX{4uvkHDyr_AK4H_a+Tl5$TZ+?d%oF_GkxekEn6|j&3XBm~kp>+3&-dd!*fxt1b<?MaL1glfW37)=OhM$0PzlZtczOq_=C^"
    "@QB1Kd?{rkqcF=WgN&PT{b%sT#FNNwc(Hk=fz^PP6eXX^uCOG2sYsFUhd(?Gi|*a<vogoMGWSYmvN&%E{n=QNA#qPDyu6}(@i<m4"
    "HrDI(ECP<g@iTf|^O0S`&aU773nKG#@wO%68m-n3ruH*AqTY0Oj*5}P>RDA`7IC?>uSa&A$e7P`um<Q#5I2?bcKazxlZxKZ+Ib(t"
    "UoTL5NWGV3V4_vT)>met36nRQf!_8o(k=BUQcNcyg^28v)N<|`UcRu}!Nh`lK(#R(l{@mPhBWh40^dn7eG=<gj=DQV29_{Sp*`*Z"
    "iG2wq-NBS{J*viZe8&Bbs8jiFs)oxi2E=YAldOWQNd{6><MQhPYUCtVQ&}q4qZ`s6>FW$9?mqkgHu7!bZZ|W!l2p5}r25B)b#yd@"
    "PTz@gg#Aw<-3GlJ=iEVxd%I&g#Cz`Sz0zVx5}+aA&u32Oty4R~PTmY99uQHP!W>h&WQ_<e&R)}#jLXxPKNZ}&^9^v$Dxr&1nb%6<"
    "L%`oBjh$aRd1zb{okYPtX)IGXK@$D?+uU^R)D387tQBgb2TIQ)u<<OA)<C~6iVaTcasTC01rN-{{He1JwA~70{wGvZL019u0li`@"
    "z+evvjO(7%i&10sCF2!D#F!|Ka;N}Whkey=V3j>VPf#|ZnOzSQ88PX?!f3Z#I-I#Gkc^6DsHB>$MUO2BHSs$lx~?r3?hZO*JN-K#"
    "t0pnm-AOfWA<wO!2{mQ7ZK~-5S_cESlqEN9pnAO@aYn1aVC5?~d3seMXX<+SvBMXFcs>#m3|6<_uUoWa7w85Rhwxi1{uK-ZNkem8"
    "tuX)JOM%Cf!NB@IKt3gfN{4$+NJuXltCp|r6O*kMUtZII`LF4j$bpg+UF{>k>Y3(_-7^Ly-z0vYlb~RnczV0WjX3xFdEb&t`hD`4"
    "V@)J^XO-0a@yH^cBSF08N{3+v<tQu{{gj?iAK~SVUqU;Fdk~l8kMcuZYU8xUIl7~KVZHOuduiS!2)t-cv0WI>#yCbeF?TWP$$M`_"
    "j4$pH5ZKtuErY+daxYdfml+q6HB<EVVO@5|pAbgaXk%8~YH^i`atUMFaU;cg{oMgu&%?sLzKOBd{<}G67}|kn-;}sp{jx1SDhWSZ"
    "65pU0RT?eMSgYJ^$sTrIyQ{3ludZVjZ{GHz6;&fVH`$9N>PaXgrE`cTo#RQl*j)uGHy^jUq{?y?pO1<{V=`Q+ZDfY1H?b;F1&I52"
    "Aqb*}6uzf66=)uYdWiiPxw3LGBngQmyyX~*IrPVQa7E-TQsaI5{97})H)hS(ekEaP@(U9Y#o{N@wO?>~#NWQ968Ld&!v{%$g6-xY"
    "d?XNUKIAd-v56bp?!w<S5`S?jq#5lWe##7)A#9@~Gf<Dab*yW90-Sh>;RgdL*l(rw8*qbc&1@F3Pqd925%kI=(q?xQZr0wxzmB0A"
    "&m8^F#}=}3n2;NGzg#~uR*?>_5@pF17O~L3Hn`uL4;jVksqupz+>7I|d#d3fOJ2S2c5sM#HY27xf{iI-t8G-EfDaG6<#tH+#3))?"
    "xUz;&rSpN?$*mz+%^l$o6}rrBMc0)+5Qm-^gxos2;Gnlodc&&oS6+yJi6_-zPi~lLFVt`5MoUHP(Z)c6S*wv)tl-$x0i(=ORKO9f"
    "$5-QRkWl6UcfGW_ummULy{gDg)!GEg_Amc#bkWi947Qp+;|5M`<>>4>C?-L=DXM#Sh@^t&GDh3d5kL2Txf4UL31K@i+#(zkD#+OX"
    "jo6@-mN3h?c-t@jL;8u+)zY7E7IX^>ta@9;`lVDa<;`H`^qAW)h!aQ0R+7C^-ZyQPpbn%=zwxsSc5{jf@I&oY-mcz8I8P=C;$}!q"
    "ss#LC757J2^h^*#+po_joui%y#^b#ov(GQ+A=QqBAqrKf!n4Dr@($5-)XcED@Z3LGuJgdfOq7p2Wt&>SNafX7004e;&wG#wSeTgq"
    "pW~cU4`g_ElD0D-VLPb1;PKi8iBsWf$)TD)rQuJ?ut#G-tWX&W%D|;)ob$4`YG*xXhA)rRRXZ24^o1}=Z-?E?QqQ95XZXz9vzF+d"
    "YD;2(9`;5@n%g&?z!9rk6y9g6XbRgEdN!y}>!BhWAV>MAbl_ea{%*n&Wn8iTQ^t~~=#Vl$U-%vIZ?8T&v6h$~Q}Mj@mLs$o?&}<J"
    "KJuH924=p$6kwVZAwa?n>0cPKw<NqW=UKsiC%~L^3WG4$?rwmK>>?~ljq~2-Xvgvk6c;kuvA@)ey*vO8#i-%Ju80}U<ysKrvo!#<"
    "_2>jrS}YDYWZZ}DZXNN=iprC8e17FId+MYU%zos~YLTp60E`Kje|9%;hDp$EjLF?{y|rYT76^vMu&~Sx_gn@aC$ozJc{~_^aKJ|0"
    "GweIF#?u>(YR8xYBgPw|fVSaGn6HeS`_Kh=x+wMB^MB>cNNaF6-gr)_T1OH!riQU^{if%^JBRbAj-6tjMM7}FfkQ&5PM>XMEE^LM"
    "BGCNLY5=TMmhjXNXoRo=1<5b@KvCZVd}sEw9S1wYhMB*VQU1E|0K;T1@A#*5(&7+2l-$9tJ9gg^UVx!x_Ku!^Xh-;CVg(JBw<%1c"
    "oYb)R_Tyg%eyE#q6d2yKW4pBAdXrW240xe7l^Cv0!O!kik9rguinDaUmW@Mm=CniUPj>3h`s7ixY}KVI8N5N0U%cvkVcw7nj2<G2"
    "m5d|5+)|W_0WVu+fu6T5MK^A^^I&7hK^B9p**Ud$61j#O$5fS>acuxHiK<)W_=%2{*Vo~I+>4zA88Yfplu9REF2@)unB>xo!(@Qm"
    "#jp#un=AAn=-RDnVgbgSho?6o=rFQOh^eZ?H;Bv;xcW@s=p}WMs9-lIR2Q@F$wfPlvDRpEE11S9YK{AVqg)M7%z|)oZ(U0T9!s;#"
    "HZ)>?=7e9W2iOEBaB`9?Ro61o<}E4o16ya1A*Vb;SzE)!d~o6)_pb)A)<apl8vz*Hseujs8(e`9Q_==3Aq-#jtfINe%{WiI{ti!Q"
    "?g4X6!sZw<I2CCfB0s$|#rQmP#3S#x*X+Z<BFoqOd>0Y>=R{;xA!d#P<@m-~M047vL-zIr`dxuS>JiFhd#96mdl09gQm>8aZ8jSC"
    "w#Ca&UDDkyO+751=8%S=7&~%{@_8iEkZZi3I&<XgRz!}+%JXWoe)=;mJiD;kv9;Y87BL?g|85|ePWu-u1xYvZi|_zZ25+$J%uMB-"
    "u%4@f4zC2b;GC<Mv0RfT`svK?o)SyFR$e!#twZsFVy^Ngk~rGw2HFsBx91xP-i4L*g^a*w4X(2Fiim|wM6F%S-U(Bs`>9^zIviiY"
    "vzuM;8dd$;%#y+B)zk#^bH6K+*Ioi-VejtwA^uN>qNEM>f?SjmLa^Kw=>s|!REWFS{lN}{*^Vb+`SlB==1lwJ)Ae*vSuYvA_nt}5"
    "ZV;F;7@09;N;D7}?&fRk7PV}poicYl<Zdk|+X;k^BvjVtj$}#PtYHnSI{{}{DxBe5c0^a+0D-#*rE7ZnuJT*h%@z+>n_b4JZa`)S"
    "+98AlHd|&2-3idKV{=zq<BZ*-4wH;vVFS-9%PADyY~*O|N%Tvs8`}{k2bf)xIoY}=P)thnDGpBFF;VQ4jp()DjJ_tA+1mQn1zGaE"
    "b%79Dw}-Pa-iyPn60sgL?Yh974J|iw4zK<oxL|8{nC?Pa>d{H018dPWTrV!i0dPp|VNCNLks_)1yogTq%0)3(dh5UW(0bg>LIF_f"
    "Z0;#Mc0(9F3z)9kFM>)gT#P6Sbf1`=sYrNpy<nbl&lA*GT+H6DJoP!Oo%U*jBTn5rRm?b5e?v;$w<@;nI`>qtXEU_KZ(?lxA}D&#"
    "A^Etlc~RF$T~{J<=e!F+;9u;0b|H-#^#4VVRx>=`lAZMiLe}>-jbKs|yjlx7ICIJ$8<mN!l#)_Fh};a)FB7sml8~NP=XU)iY8ac4"
    "y4NgpI!dn?VB(|NfJOX<uhVtJH%>eaWIO~yqI1%WH<jgxF^VMLi;sIu71_mtr-Qeg$)MI>yPRenLLS&aGb=^jdL<Z=fctlORMFC$"
    "nNFJs@18O|wya_#p+6^D#F~{DCR~_rTjI#gfZI#~2r;M%_&pv57d&CT7NorOyR{80y%VEYvD-ks2uJwJt=gl0(Gt6wkO<M5qq$GH"
    "ja*DQ8dvSaLB~t($MRNECa<iMy632SzdtX83oa*)p6xw|KD{3(XoH-kbM}?92Cvj(`}-zx(e%uZCPGTSQPfGUhZ17#qT)h$K>vCL"
    "=O!~5WBqFVhJ&(X?N{i~4P>B#i!ryW)~h};#X#N>I#G1rFrgCm@O_F_Pi!!xa*<(@PGUm#LfsWEU!V%}Rp?-bxZz}-jPt&gdDi4*"
    "t2~rbx%F<w+$BWKNF3Lyk{Kn*omaaPH^0kX9#@gZeC_6el_q9FRV~wOa7r+)FAOzaA=lR#mH4ScX62BfUvP|hY*NzujT1`}H^TAW"
    "d`jWjNDWe`z%3vw4lVd^^3n}$FA}Woab;6_XJQDgIK)l{*Xi0RrgFrI%qFuLzza?TPsBG)oo+J%BQD(rcc@^8`*Inwl>k=E%uZ&W"
    "R`-GH<|0OcIKBsogah0aHVotzvW-M42r8_yLoRO%LaJ##ScPUNjsoUw-~Nzfg4RwFPds04!r7K%WIhAcdU9*B27R_E3?Mo6v2W6f"
    "Bq_$M<XB;vM22(W|5lR6Kf-9&qcH$R9-M0M|Lk%7Rh*aE1!Ig2#x3M7VNO(k66{9&5R)w+Yp})$I&ikNMxDdBYx~UE&Z+Y$=<_S?"
    "Uki&cBcJScZm)E_wabWA4deVMwKPsT=xQ-ocw1a(>p{T1@EPx$LrR|(EG#szwhTz;6Z7@<5-1R>bGW@PtgHLhGc`Oh3^>x_Z+_Ol"
    "9mycAh6>TkL*#=$zZWTNzDUGR9aBuqTG!&qp4p0TME(=A2UB@bi=vGaNLx+y&;}kgmoU=nnEz$LQZ-a{pN#igQaxau=X`UG;QMa>"
    "Vb|sz)oL1BB8fz&f<yd+oya;-?Ga9G{P|KttFYr9oz#qTG91z!w?9u11J2CuRi42WK~=l&Xh~wS$kwajnbVsRss+RK=~q0xv(7vg"
    "xO4$xwiHiEDwfRg*KXWo(H<Yt0iu3mBUXbZC^9(pwX%}ArBprXxA%1*h2nc2yQrOgk;E%1DX(CdLBFnl0uZDh>ymJ37YMTzKRV!A"
    "RuKrBj!78_sq2uSX#BIg3G-UZSSHoM<#VSRIa{3<l5dPjdK270FNE5_(p08Knpy{8qoF>DL>_K}+h&Js$~XAYw)IZrki4NO5z=v;"
    "I2Go(9b<}$fpPHKL%Gg9Biya&sk=A2wq~R9p8=8d)PBEz-h^`qO9i`lf!4d)Tl<x0H__HDYGx`lh&Alo_N}Qq996{1cpLKfEPH$p"
    "Ue$QAlq})wi5a)Th?gW3DuSpqH2+3y6?sL~K+Eng_8}&j1lX%kOfHpPYup(npJz|<s%7`Z&3>rnya@V40t5wnB(raegJ_r$4mGW="
    "A9HUWl@_+>oGlI3KPE9^v&#?Y9{@nNsPUVV^T^9OM7L!GXoQn@8tI@bcg+#XxvY#N)jmT8-dGymf+IN#j8@ZO376VwS6~8crw%e+"
    "1^~<PI@qQR7=RP*dOLKnG*+Fkd-tQj6lx2)if<&xKavPrR>EWDL0wh^W0e<N^VNiRO+;c&K~rwV<Twq$)Wtw-c3!foaTh$8&1Tmx"
    "Y1Do0K_N?)ayzDqHiNj?%A-_sSJviGHNnmsEoKkyGF8k6JKM0qYI@q3Dv{>$eX9GHWbsg1egHBEbFyDQP91C@#}$g!hl5B^vw-F*"
    "ZT-Jfs9IX}w@w{66^8CM>2zRgny=nfrb2H}kG*1R_XlRA6~*Bd)VrCGWWq4hPiK5bBzKI4wbnpvG6I>NayBms!7H(pHA}<j+}OYJ"
    "($m5%tCDVhPBm}*;Ir{n=xlrn0EJqFAlgjKZiPFWRP(Ve@f$bHo;$uu9i2*n#`_D$0Fs;7<h>Q=(Uuehnx)W6YUH*y+g+d%Rv|%6"
    "sF?_u^4?NSVm4H2Y7V5Gy}aadu@IkOxQ#_bt;(6enl(1}rWhOqJXGe&OTQfr<@Xy`hUpAfrxZg!Y^ZFJ%&6h7xzuPx9B?>54!#<3"
    "n8@&yBgXd`QL@M@1?j}o(Zn`A7(o(}AGTpa@0T1py*pH!HWAmGCI;(r11zZ2ymM9bzh%2{N97;hlJQI_X2O;Zac`(QS(9@H1vhO;"
    "7|Ik&Ccwnc#30g92Le4xf)3WLoqC`<c*B-0d&R)Q+dNVnN<<42A`0?YK49&$DJO?}5W-evSjb4|&N*coa^++U)ed!uj6)t2?2a$0"
    "iw%l=`45{ghR4KCsJxh29so_|o?@8rb#~gl=oS@1xTzp6Mi@GjW^{z{_n{V+M9uP#1dkH?nI|9#`UwHh9}v3zgK?AnO%`;m;Jiy{"
    "{6s})aqnZ*5`BjpM%`qA@Ox|hm~n_HRPkF6Uq3fyyx>4GBbl{d@Q@oM?KZ~=$w?RZ*xv88P4BpQmwua4?l!q#%5DxCRmdlCc9cKP"
    "2ANp@?7Z;EHmz#8&Kavq1lt|-*82#PbP#K3E!_75=c*a49TN&4{1gOn?C&kPY3&JjeaqYz)DW6bg4qw?!l@I{*Y-gj;{`RwQsiEc"
    "7oZe`jOf`&*=hI2D;(#`h$8Ox+<rQ8WW0b|)2Q8OuXQc4VEnh#oc8Q1*h(o{2iN3*<vKXrBXo2dkcdm%w&QD-_~!U{$}t5f?iXh{"
    "k#VI|{R%XhN7A)z#oWxX%4Y^KycN<yXeMsr@y^~^kDrIhMobm1&YspbpY_Vw7Dw|QrwEmyOgt$Gg{AhWOk3%yI7(Km)bBuXhmwS*"
    "yVnUhVrURzxfZrir-<tBmiYZ*5|-r=ipq8{cS!>)H(^;nwnhxr!=JpV2I`NQ-$l>b)z|Jg=@7`!TdtOVt}{|}0hOT7BWHZDGJHI`"
    "p^4+;5nCwrCm&T4zVo>|^KaWWM0Z=7oQ=>qW@=81v`=zlE}I>(gk4k<%(_f;x{DMli=q7&?=b0uMv`W`XN0*SztPi#ZmV8T2tB_N"
    "w3rrQ6E;6QaZGgUEDdc6t72_K%VAtx^iJyN5Y74lq=chI4Cd_+-s=dz1goMW%GUo*E^a&%60;U`c@m>)ckj*`5T5QN^Yo^HU@@KQ"
    "K{aODHo;mkTdZL2uR<VOPRKcgIYuHM2RLg+;60bvGQng?@?AL!_p`dJnv0Gxc#j(me{O%dd>x*kB33jZUecOc$o=Hi08PP7&&?EX"
    "L&dJSmuij3cb<z*`a}7JUyuYt=Q_gG{#)T)=Lu1Ld%jhg-M_wcd7@mQOol6!c>=B(C(}ZGBnG9L1E)ZlwsYQyg<EK2(d`06W5>Po"
    "3){fw--KN`VlU7(1Rkos3(jvlN9_6l#uDJwg?%b3SEafLvyzOxg_8W0opd4&6$m1~Cgi_qa)7Gx(8mN<?-EK7^q=f!0?UFmWK=bG"
    "6{Tg*<4*mdDFv%=+26b%G8&otIV81RO&KK4efZ`aevp&H)QM~wO?euuk0ufbbN}bBK=X$JI;{(K?Znhh&jvcw{pB!5=f}w_gkdtV"
    "em>$eJl3Py@Nw%aq*I>%YUn<z#l!O<>@m8f-rXym^{~TJJDc?fZ0TSKefuq{ndaQ&u4t^XG<<#afLo@mJ>L%rvm;WRs4YnNtM`JN"
    "s5BsOM%CoB=iv6-cAo~=TVtH@N_$qTw^G?t&dfa7Gn2bfrxX*E-C}f=WM%R90m!ur_l1=im3cM+u17)z>sT;QlDCCBJWc;30E5(Y"
    "621tlkH6@Kr&akdKjZV){W>2{+&$kk?+^;{uHEXH_#OxX^+-gvNB`nAL?B(cJFCHAgTSUXs<Y@2CNq|QPx$63xycfV^m%s0<p03R"
    "*QR2p@cHYKaq49|y6}+&GBEM;)d<=?%(>Oj@?mDKsR!C3)ZIp^-NEAad}=>|IqeUepD*lJOY`u?z1ytgH`ar8YZ&~x@_1w(w(fiV"
    ")la)Rf_v~0ZA^sHS3IKa52i~O;^Q_2tRH*gs}eT!S7cr-9!^&te3-5TB|PLIX7LC(_>7v<{^I*3+nU?(Skeq6g?;&qPcWr=hf&8<"
    "q{hal_}K;2Ccd&TO2G?a5^_Z|p*jG3?Yh+*+X9jereweflfi*+>D`)Zekp(Q%zu+@2Yl7)3ANXk@@LVx#XG3dv!P}yN~bE|BBVa8"
    "R0lOgS{-S|jx1pi&qjEM?tW;lzw^&MmoV<$Tt+#`6l`j!{IImJ>mOy`^Jl@skHJgbBhXW|2f(&NIRo{V0K+12MTs~z2)c^~gqYsz"
    "a2OP(ppzYXBxDp}ASjl(mfM43@s2AE3VaFkMI%TfbsN@EKE)g|n-L%~{&{Kczrd;4u*d~fj8K<1zx-5>8M)&&!_ZRDanCFv{-4pw"
    "rz4gUXydHX%1jFmx_gxO692k#_~s5n{x=W#8uBnY<SLnY|8`{$HxO+19aP^gZ8B(GfR=92lZ4doEwl^&rX^5S9R793@rno7fn_ef"
    "{fCLGjyOx+!q~Ju$iD?aU>R(y`|+0U(AI?@uya3+x^#tJT8WN%N&3fJA;pcj6xaJ;11Q3sw5!Y0u?W;R4tFQ<HW6-rO}RiGPh2LG"
    "pc<raol*mDv$b8nXSU5g`Q$WM!Yb^lnOMR1p=pD4gn;8b#AgV=7G3ptaX7`jp(lLGs-Sw;0}-Oz!2L8RhJP~VAa^UJV2leYMR1`S"
    "XqZ$S92t&*l;FCxeU*}gZKp;y;j?EX16ck&eSQuOijmbYMl9`&HH#Pm4V%@jpN2N2%#xwHi(B}JLp_^OUK7A1Ip=yTf^WBjrM(?n"
    "tsQySxfjH{{{N;#1y_dgw|m%?EX2ebVQYk5of(}<y%9W4D45RqK$3Odv-d)Jp{#?uW*(oEU4GAYLb`L(Kg$kIm5vSS`{;K+!`^9f"
    "Q25@+*$MZARaQ-FV^3TLDnvmQ!JOZwWtaNEc{=X*Vn3*Wf!M_1XOxElXWRNybjb`Ra(nJErJnD&qVU<!W*`$NYrC|j-_P&Hc&1+$"
    "4Q9~|l2|&^R<GE?a<D{i8H7_y2MB{KDJD@x@=P5vtna-`eD(x4qX?5wX=7D&bx3rkL^E3u!M2T|fps`2yi;Z;q(~`fpO$bS_6s|W"
    "ZZg-N@og$Dxcim38i_%Ya%Kh9ZHc;_4gNPVg@tF=&tx~|!JuWj9~$$`hLk8*K4yy8d<b0)p}}+@i3z`W<LGYf9N?{A+ty%$OSF7<"
    "9*i@vb^(<+{&KicbLSu+2j`saJ8>1{;nwM}ZZL45P|d$5#@FLWKom<I=`l@c06}m+7U7-}CF`m4>VwXIlDJ7|qKawHe{C!0GQ7(q"
    "GPw*}QyzE~LSGg>U;y$>nl9vRIvRZxQUh+eZo2a<s<p3{F7M@oDe`K~DMh1<?VN_1m?}Xi>L&x$5@J9b2&qp{P?+jEM<S$a*w>{0"
    "y|aLVegxgI+XHTB#aLHjaEMy`P{rgU-Kt*~V?c@~R?p82QS2zAv;C~w3w&2Ul7DdYpwT+02Wr6qyLvBN#ayga(EXBtoK<MB*E-**"
    "BtZ9TqM*AG?_GW<{47zw@I?3_=;(PY@!1fWEV`kaSA+}N-Owf}4yOfVC8j7Q#tzeDco{W|Gvao1-HP22y&oh%&nMAGbuX-?xh7v4"
    "Wk^Zx{G`JQ`DY&qYQ7So(z?W!z1_z)46<g&xmWv5k<!;*Loj~It4=!W2esP<N+1|=S0cnVo2OpezDd9_Ij*-c@pnnk>8^d&p!GVp"
    "9)E2-sVR^<*W4Fk_Ufpgp`oD#Q<ASS0Y9RJCalyac3@Wwwnzk3VZaH{QYh;{Yt6>CDn@^aHe@x)$Lz0r%9Xo{erAzEg+De`2N?H#"
    "a}GjQkaBVRbv5YA>+%b6qRUVMk{{V!$O6Wey*uhI#z&#EYMK#+`vH&|9F8)#4R6}ziCYX}R&J<^RuLCE(B(0V-Oyw&d#jdmk8&uQ"
    "E@Q36z!=-8e&3F)MKZKm;O7Esj=n_(_4;A#*(ImHG1$p>68F?|(O$*U8s4k|hc+UtgCjX1BT>1_a@QMcuv*~efm0VpJy@7MBu7AC"
    "`6lwOb?|lD8-S@8BG18FG$)=47&J`{pLkAHi-V@1tCd>>PdNnV*F(vWuxI3g=jC+aWBB!W1Nr8MRh0k4Uj0UNPePG`Bhh_%Sn2h_"
    "7dFyjB8hon_BDfUGA8&|$qYg~By$9HBD0cxCN_{?z9$67(b+i$c_7ic2>E^=@3;VQDQu0TJkc|8Wb=Fak59lUQh3#a*>z{)7~+l1"
    ")QiF%#$Wd@!NA2++tLNPJ(|419QL)UEq3z}N!1V7>E6ELmb_;!NSI?FLEk0yuH-V_R3SO15_F54CdlFQx%T2UWp<7tdv#>`SsP3+"
    "zh%T@bA){94%_{;Sxf}xt@$IX;v!5floYiZXP3msptJI{3W%b1#qw`xmzYuygCGJts_g>qe<^&kn?Jq_UshKC>xjmd?jia#HGzqi"
    "XpE;{M&~M!QEzlF@XHnHi1tq?3#gtul51--{3V%Yr9*H6M)8QB8fLDH!F9<F#guBhcv2^np=JY|*hsVOF{7u_mGr<~3LWV?<Wd$h"
    "_zPfG;9Onj4~`5e@e8licaw1R6&1qL<R*B+o&IfDx^_fC?KD*hp@w%EcQ(?7Ae9`c;ZZ^EmRUFnyQD&5Ejtg4S=lS|;tR_GSl{_2"
    "gkQMH|4FP><j%#KuEB2JLp_pjKqpVX9;l;9hV*QTD*{_LiIKi|h{i&0Q;f>dd%+{_z0T4Kp6>q!F5EKMapm}!^4a#n7V%(Qzw<|_"
    ";mUcMj447%z!v5M<-Owlr>(e{2jajItotClfpNFbc9dh$6L-vf5*;%Rw%HFhprD_*rCvgiQ_pd+t-L10R*Ed$1!<8ZL;Qk584_$q"
    "H^!WnzsasWMr?yiBnfBN+0VT~HEtfh8a2SoPEI3fT=AoE`XAzPF&R1aK7fm+4lEp8EnXaBK~srw5PIiVbP#7NnJbWbF*2Cx1`l19"
    "ER;uemN1Js2*ELp#2<#n0|8Oek>ska0$<o|>>;f<x+_KlBe3m5Si1G-wFzK-Jy+YAGr6bkv3{AZW^O}5NVoNv$nY|4V<PV|TlCnu"
    "8lBfVAGnLntN)i?m+`2XdZZ$?7RVwgQ|*qr?|A^z-z^S+iv<%EEc|rK-Q;8R`rUZz@*xA*G1U|vT$z8)h}R=^)t6^D@Dl_o@CBMS"
    "4(P-<X7M*R2FyjyCkGv6jx1-?nBIti>$8rjv$BV|@D&(IU4_u_32HkX^_Th(&Puem_#DX=N3DUCP{c>>5t(gRO;EcZ<_PR_z@6_q"
    "`!4P@qsO3}^q?v|#d+p>q$n9?*Zk|5vZa~=GrHxyXE2B7jQGbAe*P-)Kk)bRj@$)?b;#hGlLrf`!=@CJ$)y+eto<Y0HB~V9yc;!7"
    "Y_iNaU0rx5WJ0w8tSwZKkvO0FBp~Wj#i+*R7e*<~gA?^&gn3JTvf6jSbdcCK{K|B%>tY{v>FQ;4arucd9RL0GJoY5mKnbZFFR9%M"
    "Z1KH&NmoWwC*N3rMyrdlb6UCG$mnz_mSGB0$jPWlX*0EUIEB(LvwqXWVsQo!|CJEFf#8^B+#f_+jj_8T_&wBHJ`%In)N39O$J#`n"
    "Q4*1i)VgJog8L&6#MIJD47j=&gp{oxw!T?-l&lGq8&V!}Cz}J%QV<c<ggdCZvB=AJha2qN1ApRaT7!m^kQbMLx`l4+O-J$X@4yr{"
    "@PWfQb7`_VI|0#JZ5R9=OT@j7{W>M&j7?5Sfpp5tpJ5Dw8Q{6C?zD<_%U00I_JnVE&+uFNC{K_3%+`0=4$vJaYH%0aAe8I}5sImo"
    "mq!@Fn<!Uq*ZE~sJK};SKb~k4Q<Qz?h-M{h%(`($BwYaiNQt_I&=_N}Q0=J7bB`Y@t5YADa)Ddpm-E#03%C3K%)6iWlzZiT?YsyC"
    "wa)e|!+hhZ<c0%?^84^W8;YtJiI(E$2h`mJ3wcU!Ju6ez-`1FX;D+{uOO)HdjJM%wl@(|S3mOoSlGKamstby!J&bQ9*v{9$D0ADO"
    "yK(+LIGPeI&xYlb`nte9ebvxGe0}3IsOQgU1~FA9Zo?9zK48;tv>fZal^E+)kGl<ZF!BMR$s_95n9#Qy;|g!w(iy+00WG&N+jj;3"
    "Zy`Yo&xk~_o$aVnLBUoR5wr=}d_fvE5GKWiW4-X?bmLSVMU?A|G2&oN4RRD}k0-Fg6?;rFoZG5U;OCJnMES0Dc<l@i%lY8u$k6jW"
    "tK#bOE!r54&V%;e`4P8W2&|gO+bWhoRsVpUw?HPy3o+n%phy^hka4hQ(icY%CQ4+-=%XXVTDT`Xa;zv}e5yYj$FE$uT#N{|L`9qa"
    "m4mR0Q{#2Tnr7_0RrsVO@~7H|JW0w_#g$D~HLdH`=ELJXQ9v@3F#TVZf2VS%zRSFql&e<#7Uu_ih9A4cvh)&J$V7NmOh*hO;<QJI"
    "xjb-<#Ku}*RGwo-2&3d@D_O*6-R{HhS}*sEwm88rA9%%mBTh_>0#it$?YDnD^tC#tLNaXH+|U0RosvdaAnrs%^*2**AXHanfvF><"
    "NHp8yT`+1)rDN0Wv4hHuWf<&_ZGh2Sj@pd)X<^vo(a_>W+1hw^W_u0Wj+Mutd#s~pHbi@_(0;{gXxFI=qfW=9mCmV<gdR!#3Ba}5"
    "l5QWg8qAq^R1zPWw<dOWXx-bDZ7;5ZB^%s$EdQX6oQWe|mVMMeLFg4NIj~`1fG~dI+#S}_n3gXCBbkT8fJCw@?1vw82an4$Oy>!4"
    "j`z!v>Ur%DFUAGeNIl&kz_j0tWy8rYdo3^p6hCca*j#$f{787AxC8A3i&!wgMH#Ii(aF$Z%nO6yuRb96v<rQ!TqkWEnt@%oxIB_!"
    "hnHE5<<G9kbFrbF8Q!li%-|C*Ug^nxC8x#<vBcC+cjh?%Svk^F6p-}EOIwJZ(Lid=TMX{mPn-t7af0AW8#d_T-Zj-(PMB#LilfO`"
    "Eg{#PAmzOt@ge*jUYam1+Br9N!HKdE3%gT$K`Ll+*Sz^-DjjK<_$|qD(=xnxX+!ALE_$y{GLRhiaa|LPn$wI2x)b)?on;m4$;d09"
    "zU11~TKVS#?Rc60Snv|3F52L}TUX^hJ|bz2!n{`81~`Fpq@73Am%hG&eb`LM(e-sF@5Rga*4*;{qSsJ9aVlryRi1ujZhy`70zIrB"
    "LE}WMcK14NjCblyb{~Gy8wX=p#DdY9-_+W7oqfpp%1eg<ZlZlnDb_LG*%9rrsO2zCSp^tSQEaFgYa}5}IpLkWX2<gnC>U#2bOQ}Y"
    "oSZSGJ5Fpnu{QB9O?iZjM>7+Gh04nXKI1iqldT`E83m?xH(c~;DmDIR%2g|~iF>|M3oDyeCXkdRU;APMU4bQVOx*uN6QeTW<uv6L"
    ";}`b=??M}2gU;w>jbXL7u3eJrbWC%EZyD>+9>w;>3QLOehJbC?SEhkU?g4$D4-mb=uXo9OjMCZfGr!r31L!Cb&522>**e<TgEHgC"
    "qzjrr6NhOZ#~m^<PwEmDF(32!ZOjx566zb>R*2tB`^lpgpmvE0g?3t6`Fi0xg1Sk)PbTJ+6|G@;+JO<f>R8`2o3Hvxq_w)m?Mo@w"
    "w~L~QiDdWvzOGfqwUF8yKv8xRbDJn0W8iCeJ{8yxpy84lcktPih!*NjHB|p0=q^TIHc8yA?_$tjxeC1Hmm=UF&?k>3I#U{{{ba-b"
    "ItW+1kDW6!vb5J@5G@E&%vvxtu$GA*w{247%QhSlHEljn(tO-2M<q;n?lqUWn$Tz$@;VRtdgN{dAeQvKwgB3R(@rbzoQ{6pGA~v;"
    "Xh&&y2JGY|OyM_lhE4D@*|{X>^+5%)g2C9bZnh;>N2*y{&!MJ@w)UNXiC^CeCpDS{Y=ZbQEn=;QglYOt;fq2*pAQ9f>ieZW1}AKy"
    "-BpdJH2rho3zNd~wtTHOvOii|oB1;l5G#`cQ`>u$ne0bL;p2$hw(J}G@KE}HZ5hl;3~9=~kkszm5SssifVGy4<{C)z^6Sz#k#U2M"
    "yXTC>9FaSFG-Gh!(uKC$Xq~Zi$a)M<#MySH)UaX_HW#6y*r<EDwXKQS_PUsjs-Mw<wi_-6Zg3Yo0`o|3B99G^7_nt7&)`AVT=?W#"
    "ysPNC#3E=Xc2#fdNbJ~76b89e_wmz}t<#Z_%VHcxF<thDaL!B%DIG9*m~iXUmK)^Rrs>#1{DV1|$WN0wGm<+iI_|@(8^Z=HHQSTy"
    "zzBH`(%&^YhGn~+3XYa}dhB9As0-F<xKvU~p=@!2{P)~FyM87jR<orS1Ml<^3*X?wcL>Osax))WhAjuOG#I7XQ1fcVgH(+A_KcWa"
    "+u%O%QfIJ1tAUpBT7))9wrpAqDrfj~odK`A=fmVIw^bg<3CDWsJP;&VXlY+_LYGyG?dc<s=Z)*|mNH`sD;?ak0_)Pj7uf(!8c)uJ"
    "j!g@;|6RbbNlT{c#QA%=LCt3bA6>#u4TRQG&Z)+Df_Jffy0y<$%+<lm{1sk|q|tjD#oVCwzh6QjTdo(@V{X%_^P8*iOfBB!!H(5P"
    "*VW`Yaz%Bp%XtJ50K65~d^Nq=dlryfd#me1{;pgwpHzfzYH++~Z2%PPAhvtvPlxxf$<}G3^`+uOkHr^^EJJ07V#D~Po`>xTbau9m"
    "(T6pG)Ut5u&u)SlsRl?B4DZChzwJ`yJ<hOV7Sf(iue`Bv2ZR&59+%g`$K9Q}<|BRs3h|dqfP*(<+GDgRkwW!6T3X{De!?ZJ3b0&<"
    "c0n~NO($>_=@Y7n6Gyln#y#8GeaBK3)@uleb;%D1rQU~*%3KG#jQCq|8Nrz8CXiW8S6e%TLXxCbJ;Xm{FW97#FT9vF&&w$^mQoJe"
    "g@dHU2vz4~Pa%6F(j4^^+ily29Yv~RgOsDihQtj>+kUm5a9c&!>&~Thz^B<~PuN*6Y`Z)|^sm>{3cl+t*-X&}hQ0QU`I)Vojf;BP"
    "Fg;`78a6*4STzT6tto2jj#f&lCToTvMWF4i$m)m|T!Ep668)P%+Ft;4&~cmOgLITD?!>qL7{V=GF!UR*$&0SMCXT`#U4$;$=&G?9"
    "0xj25T7O26fsmeUUqy@wuc!d0TA+w59D^vrT#y*ia8uK9uFq(=#VWSRh=az3s+(p=-SCUdaVXlAQsn4%k`Thc;fq)9wMkI5Hex@0"
    "&SZA!L+-U6`0JGUzA)?amQi4B=z-dwwmtdGbb7omh8$9lgzK^5D#x+g^u$r%D;P#gG!c7_d^C3_e)}e@asdlu$GVzyk@k^>7c6m`"
    "wRgXxQ7mbQEheU<=iQ?%QH`Vp9a}AF%yicct6@8zkbP#VeDR~#A==Vq`)E_GHOJgF6|k^Lq;gkj|J3L3$<BX6L**pLaNd%kSi;}`"
    "k-gLKh7?ai=E-{Dl0oYx5a_YOaNQX#Z?|@hpdCHs4tgn0p$?WC(0&)OYPT`3(r(A<{*IlWWD*#JOk61Z+${?{(&S|sgw7MueaAyX"
    "R9L7dX<(?@DH{*q^T$IyZpwrVh`TwmLHv0Unf)ET3%blHbv~k6a&TdxL6XktMY81r@QG$XoQ+beVj;*W?;%os=8D=PWWb)BoDX%l"
    "T=<k29BnsPmm~KG1wCFTEyUZO66MP|Cr$AV=t2{;BO70$2rtwl0xpd`v*sh)lP8G-46u0z1X>>omG>QkVJF+TbRy*z8loei@5aJ="
    "=0>6;bFYR!kdjnc@O(shDiT;#AWrCaiDX7&#ng;{CZK}zY-}RaAboNhcEQ8p_nqLDN-Dl-gTB^y-KP^i(g!9N9PL}nxT{cSg3C16"
    "G+P)v4^>kNNv++)ZO>JEW4Y^{X6H9-=Iz?zD8w!tid_{a%<vOg5_ZAVsHt0qdJCv-Y#g_ENOJvhBsS3W^`1Ax`!@^JV1iXt#kAa;"
    "8l=Z0#%*?E889t9^;68z0l0ZS@Y>TDapmGcJsV!YFLltUs+=oN2G)8<Z`rG$$7iCcw!s)OvrE$nA`hlpuDyO%3l6>b?QdK5<Zg^@"
    "*UafMM?7o1f7*#_s%kR}C3?0R!-YQbY~ZTjpjAAxHsCKljOB@#R68**Lo9%;!y*sZ>Ls&H#ueoA_q;(<!Lg~JyQ&v19rL+72*Bh5"
    "2n*Mx&WX+VzTf!y;BXmb%tbC$a9(eNUAcoLQGxt?aJmtY&0ZezOVD5UkHqfxO{}mo_;GR9Rio#(Y9<A*h9DsA#~f+`n_@}W81<{("
    "G|RBsj82xE8H0sQ<47cU15D|G37R(6;I#qxQ#L9n>MA{kG}ZPs+R6f36?>`0&6y`+=K*d76=7*8(3l8}<WM9(O_AE{KD2?7`Qu=C"
    "hmxY9^NVC0fv>DrvL1^8qu>2<c#g5K@f_5(haqsFCEX*2f<jvJm{g|R5k#n^2pZwBmD7=-T#D8w(2wo}-0ocvBtzhz!*5hOS=sj|"
    "1JGpSuS72fxOQjU8yX#4Ru^H93FiGbH9eB|y-)$3&>Epo%peB4AsSSd3LazJ>5gMLQ0LhiEc-ZQ?Q~q%aAIvveG*y>x*GAH6@g<@"
    "wywr+T_b#FSLy*&{dCbyk3~pvJYs1`!ZV%h!W6x_7UOwTDodQqRJJ%)hB~twNgJ5heq_(h*QTg%K{O3CfcI?AW$;4w53}sfbljLH"
    "g4CE&O>X`u=22^rZip>Z0q5*YK#r9lj%2<LgZ%xF#7iHgs1(!GYY8&!xBi{2iy2>X2bFp!7Mz)|Ky#D9nO02YKE;mhiMx`PC44dN"
    "2n`|NVHtxhypWNWbILe&A~0z{aWy()LSpJ@(YR5CZHH_Nf!gvq<`i`Cnb%RDvOLxh6y@^z*uU^<3|IbIK><fy(A_b)2YPCAUz8WS"
    "M=|c8#h@Ld=QF(fXsDVg29;KD`KHtzWDc&<J1kPK=%BT4SP$h+j0UZ|c=A?4=6pQ&d-G8GZfBDiJ)Vv^7<|RI9BH-lfhUi|u%B^B"
    "s~<T^e?~WC@AV%=96={^uy+Tij(OKW(*Ioq^Bn<ARKBd}9m3AFSieuMz2O{lhN+w&;B>kHRcglFh<ma$w9(qaYjjHlNfq}s<nd7&"
    "=`go|`cT;zhg^^qhDeXkV(c$D0D0Pa%bB%SWfC^o=YMQ{pGTczI6^6gj!P2?<?<G;)p>23C@Ef&SwOmifr)AvJW!NbZlYP=N910;"
    "VrwLsZr=!x|MgqC_1C-*$(eoY8FMrQva*?|dMBdxEUh4ID{d%=@fwEw{R5t+_k8-u>jbI7=5+3fZ_bLyy$l$3I-|#_fhy4#18p~f"
    "{3BDTrFv*$4@!?Xc<V>er7K~7e)g5$f+h&DGchV_cMGx1SY);K=Rl75*KQdZYv);<WA$Pm$m42SoA831?1T=3Ax<=VR36C~uTC0t"
    "LIiZC^-s#gRRSde<*xEEUR08tBhECTd_`%JYV1^@dC*v_raAE<gr|R_wPgtRrzk)fBiEwYFoyCcc>c42Xt_`KBk=>=*wZ*0wVK?="
    "jpu(EEM7VWYwJ{sIFf<mTP{ToA;TnQs*em){WCfc7rorUf0}`Z0gqx*S}~Q!ikZUpB^%3DzqB<tutwAr^!-XO_sy{!0~LEMY??=U"
    "SkKM%j=rvahcmqNJQxsMsP%WbYKYFOS;tN3cvWxeEpH%Mh}NX<CCxDw6m*ih?8ro{{a>TD+Qk9zXC54w2%6Z8n^Is&o$e*v9sIKA"
    "X36`9{bNNkjOEL5pE&lqB%ajI@&*BsZ6umdujmiZ>A`Toy)d!BPm2+6{35L1=73F-91pCG(gib{Lo<=@--fTE8YRLv7I#}@bB#B-"
    "xgE+|oiL{h^JPCLPze+vXlzo$R7MN8$9X2S0Mzy8dxv$ddFV=VV`ts<YuXWAS_VoplKL{zW9&=b>VNQU4^3mZ)@h_kpnG3>ZqA^T"
    "&J>&}UG=c*@Z<~k`jpd>K%X*Il(qoFPHaGx8k#tAMEW&^0VLWo^_ExpUj=LsyNZ4t36xF;N)EUc%-JF^s6n##r>SGGzFKoe#+%72"
    "9N)dvN#)0_)5Z$ntGFd#+XO4QzBcw>&<lPuhNij|__sGhmF*_xcq36NCNrS&+VvNP1OGL#(6C((pxrKL(Id@vaaTJ+(R%D1#}M*5"
    "837#c(M?oh5HarxA!zEsu%y&XBC%xh{=XBItltI|oQQ{OgRA20zcXg=6G>N$0OX1-zY<Y5rGb7s^3ACYG8Gdnt!9G?WJ`;H^t<uh"
    "tV+eTMDuk^x&JhE`)U5#fG^;47ww{{x0HwnAr5Gc5j<9)O!}y2AU|0Dg=bkm+56*P2Lx^li;=hjn1O+>#i!yxzYrJbvSom2>zzq7"
    "9AH{}XqG3P`e=bq-!&EV3pUh;zA}VdTpe(y$SW?@gZpxi$VTp8;otMp6@;?Iy|ah}9v+N+&=bHO(-}qF6XuU^PmU_WNElpEh2uZ9"
    "iK9gM&{IGv*D)(dBNa{^ag(}<z(l^Tl7m@B*WG|{-ZEQJj)CMJ-wPcWLK$TNFiQFBVQ?NBgpSWtbm>|^oXC#oOv9g&_PFdwYAlZD"
    "6@>mm4CIkZ9S6BEQx|a$8>zWxRS%R4bM+nVkQCnorDZGu5{)*Ver&R;_YCP8Vt=;L{_p=?C>CIf)B-pE4TOAQ?3{F`Ux3bL%FX0<"
    ")HRq+H643WjJgB+?;chnYfaQApmNsxWqhsQpqmyddSa;;C=rkL%EG1^biHl#p3k-Oq<YW$88DUi#<SHWN2oH0e98M~#bG7O-p=a<"
    "W&H>zQ%67yR2vNa5si1}tz)J27z?bxD42}+FO?5-*bdZqj}{yD^dwZ$dkf+FP7>V{5PPkMMoSkQ!2_S1Z-i^sc%5)9K*^yTE4YT5"
    "!JktR+#iW(Kj5-f(n<?%R;M9F(=N$ZksY@#7-1qq`D3TN-%vmcq<7<4kvb%kI!_4~$^*G%t7O*=^Oh#~?$bZ);O)Vs`!du#Ai48L"
    "BL~++dv1ky#arE{7<4={hrZSW5Gs!ulT4tD%*2|Sn)fR0PHie^_kg3Z0<vd$@63&lZ#q+Y5?tiO_h8xd++@pW&*`P7yX160>L;Do"
    "b4urM2<sd*;9dq3(w>}&*Tf2U^^`?IV4xcc&4;X=O6N0kGOuqfhFuehGvi>|NgI|*GfKA0vhfa?FB=YDSPo;h@R$tNucKEas3fft"
    "Q*gs7DHNXAMAR!uO0|xiL3YZ$eP{HLW>3%maW%9}JAR^F#TvKkwKGOm{uT>8VYbI3E|x#=xKaWm0z`}Dh`J@}H*4cPtf&P0>(W6J"
    "6r_@M9d=8hrU)C5B;=%FDWle*pJ8>jQ@8E+-MdYeDRCR;G<$Xm5kDV=V|NOJoK(HJTJe2pqF|8DYCICtHPs}7XmSR+Vcoy2Bu!L("
    "uwhOeFM?E$ocOg-OI(+wUx(_%mD|4t8vNKiXgVMl>+UmKozwG3Mho@jPF=zbjX-}XhS<|QShx?okG`M>NNI8ey#FRwEZ$t1D5DXj"
    "XPa3G_I$)a$7qa|fb2hcK^o-rtMt+{usmW!mZ(r2Rv&ofZH;CswCc!sB?uF+*E8QM{G-cfNdQ$Eo8b4|oGQd28^D$mdNmhBX=Utn"
    "GcX2kydzvXpJK4$5zFo3j@m+qCj;Jg%P?24LDoY>SXp^hj(gh6p5pW+6(*Xj{K|G3u|GfT^%mqKTJKjBCk|1GnwtOCZX>2sV_Qlz"
    "W=Tp@iT;l`(q%W}Lyk3$#!7io>CIZ=op?p9I(P9cq&xSY{>LaUw!(G$ec{!}5ADm+{=Zk$g*+^jMPj`rx(dqy@(p7&DoL}`EIqWv"
    "w5nBx+pZ(mC9yM&nBb6IPs3APaOu|p4moHgI3gEQqK-&Y+~PU|-M=|<M1g6{gMs)b-o>5?;}C1;>+{#RPh<Z5s!I$KRv$3updX6m"
    "xpNG%RCI2k4vY`zR!+%rr4F8OJFpzpA?J~)mMO2mHxxnZSU?iiV6he9Tz?kV{CLAw{Sc<#+j2I#6OaVMH47R?49+C;`zogQg*%=1"
    "Okg`gXPVSYNZ_&f1X4^?Tle=JTQhzd@qh&s=1)m=9A0F{=KI*a;HmFgzXE&3MM89>ZWxVpNoo!rqy%v_FP~@T0AN2AiJODXPbGu("
    "0M;rA#cU(j)9+xD)?S3wzTBzSwCVeUb3EJXGVaDKJLMX;_-fSaoh$8^g=Nl#q@Xc5k)hp6!m9o*$+`vec_l`C8OfMb1TGQTe)-z$"
    "cZ<z(9Kj#$f?QkBIG|H;=*fEHm22!^<YN>&!Vq=|4O+O%TwQnVW}y6;)Z%?Erx=r*iSLNa-2R1)D7Kc?f(TCTr?ee~^a1srF4jJS"
    "V-hvBTwiyJbDCUquIcU8bBbEi<uOrr*X$fTXUy>^)^2J<IoaY?L7Jd9dLx=yjL<96r$XU^1qFrW&jH@{WzbwU;k@yBnWX3+V8ib_"
    "Fj7%9i>}KWLghN#PS%R+-q&s<FD2Wl^syTW0Z+fg(wkGj;ky%LSL2DWZ&*V+LIAA{n$zV7Xn2c&?`vdq8}g-z>U}2miq+j>JC=&&"
    "LvcjR+3e;el|~t{4pJAcwgoxl5@ig#I_Jp=yLqH9MA~NXBem|L?l$L+ZiXHKr9P!C8|`7Hp)jqr^x9vJxscz~(>hS)r>HHg$$5Zr"
    "KB{!I{z;+5AR|q+_fWn*F`k1XL8|vYvfxPRS5LhP%3;|g*+4I8#Xq&G7HCFUiKJ|nwdY%j!kaINnR{oLy%!cc;mAPGIdWTmF<3GE"
    "vSnT?cxN(t8zC(03v>h&#BJp5=)w<pLT_7yE|2A?@#7A`wFHpn;^%_l{=x+ymKa&!YP3G`TX{ADh$!+1ZP=W&4mX<lQ<?=GIzJ}&"
    ">Em94r)@u29hr=|i3UETX;3@fG8<)EJJa*VBF(et)=Ku8$F4WRgZ5wx%RF%IE~>8s_p7j=nP#h}L!_D2RrcItpfl}(854agi-_Z#"
    "3bG-;{e^1`#cP75_Iaj)&bl)Qc6~O6S)~qUTJ|H(8j(zPwT*x@Wktk&8F?428F4E}6d!b(xJR(n%z9|kNYN_$r=H$Mdr?F?=(Qur"
    "2g@O8yTn<gSV+P>`U_n13e>)!@ZoCn8eGy@*y2CnM+K4Qyd1kGxqskjY6K|K5WoP(DRl#M^M#Ni7h$z_DY2Ka$k~XS6wnXdGtKGH"
    "TPs|QXcup3n?(C;owmHrtjqep#?{bJ68!HQ7OD_iy{{L7=lpg9O{rxWe6BpO0gf_<p_z!rBK_FGjI#-{(YftR1-juy&uc$Aac?te"
    "J0RURj=N2z8zC&<Ol`R-XP#K0X4sY90>c<?M}beBRH(%r$Uaa_%(xO0+j-?!!Njse2QonV8ta<Cc&aDukMO0qJfGWXU9+O@zQyRa"
    "3T>EChPS<@__^bO*px=0V}=xC2mh|XW)cgKsXI0pJ>pScy?xi2_#cgVI1{9?3hZMYsq!?VNL+8>n5uUjvb&T6Tm7^f7~>C!4~xWr"
    "<)NIIVQXJPbe${b%F79VtOkXLog9tiZf2c=c71c{&f2wGx}Am+G(|YymjvfxB|U>)upNl-N`!8arE=5Qu<9EvGPA9q^02mH#-yVY"
    "0a@NI1Ip^WUy6@M-9$$5Ce~aus)dOddJ7_^z%^LD(M!+WX{lGb{;~6LuALu3ugLSUDpn3n9s)D*OZm{Yc*&@v^URMv6A#79SS3j8"
    "+LJ6AO%-jOMHPaqp>rot;D&bgNbpymPx$&E*wQqriZWO3ivzI)TFkbCN7MpcvO8q;!2<q}X765cb>m`8J+0nny5cawb|XmZ@4=2`"
    "2*5P#vAvRP5w$1)1?$g%&NuUS<vXGxY`6lTNwLNKSQ?70Pui0B5C=FRYKKpLN&u!3Hw<NG64Je=o^2^2srQEJTH=9U4-rzL{QoKx"
    "{Lqxp)vgm`9z#<gAw@6y2pF;$OEhb8{$8vOx)FKhONR6`mJKP&7?({IgD<U>M<0oG1%7KRlj{n;|JCIB5P=%8bjFIBoNgG?z=#PG"
    "5cSZ;66xAB=_D;tXe{UH(oHur*0T5Ic$za6kWWNn)QOsgAS`iH_kQs#LbGL54?CuehhdG4&Q9EEX+3xpY=?~Wi(h&o<&whm@9g<x"
    "p{<H`153U{!EklSG{f)WhE1#n7QE=t7JiMm3)b&8Ax_9ua1Q%cJnDRjF%(U3j=)Mt!1)s$p|Mdzq-Q`!H%wu<^9{xCFRdg1$WhLR"
    "kcfa@uw7isY}5eLLMtpr*x7Bxys1ufCz*%5(x6L2PhH6CRbx}3cz>|A@UTCkw7Mh*>w**VsB&@%L(@f+$f`!zv5bmYtPc!P(pyM7"
    "Y~jm1$EY-RF~VB;qE;no-mn@IFg+Q%Wa<D@MD?&I(K0S$LH-qg>W$|Vqz6M2vx6%9n!C65X6G+ab5+hqPYsY{EZ%ZqhuE-&keBSj"
    "{2d9ndvB1IEn_jM+k%=2!`cQ4r%+_9F`KtWzp&MWup-aO>2L}&lT)&UUBE+!K+sjRjNPHrK?Lg{oGU4?Z_3%=ei^zyymx|OPp&xj"
    "UIz!iibR#BgRAWB=6j?LJ2|-;ro_sQ2#>WZ5wdn#6T-Rebbz)X)VT$tmnUlH?h+dv=7yL!IFdm8M=B=vo<VG9LJWGg6l2T+Lbf&R"
    ";c>i<(wNK(><B_1HW&9axJjmr1?a)yhOWrq+`d+pFII+BZ+&~84b6@gwCy+kd=nVU!oQ_4M%*sEv%_KNnBrRWPQHlz>K)2ryP6m8"
    ";M6Wd#wwm`(&4<0oBUXE#xg=J^;7r%z2({;bKn_c=9uPZW5{nslnN1oSG6K_JKJrmM9!J|KzHppOlI0AUt{%5B;0POxLxtNt>Bu8"
    "=|gW^zH_{Z`VnVg%G!6f33IAE(amM!LV|5&pNSv%J#qQ~)JC(%^>51&fY;VgFMLDuF3RT+4w_qep-?!rCMRuG0_d>j+QF*VaxVJo"
    "Zs#T(B6Xoc?SR0c#N2wos_6;X2c=R5*Hq%=S?OfQ5%s*1AimtTBDgi-46NN(Kb+Mv=90E{5o#+$-7TDy%{0{7GJ$4#Ms&%k2gS~%"
    "3H8<_2+m2!JeWDLknL)3&_Gy-lmnLR+d>4JVTmbhl5pc2QI^4zmJWFPjPW9?km}mpSd6GcNj7y|d!=l|FdxKn;hi1&oUDJ-vTFI)"
    "Q5Ld!^&26gE|WKbNLy2R+F{jln~kCE_?#A7VA7NH%4#YqoXnGPm27KtTzvS?`P@KTYz)%SQ~8hUaps0c;dfrtww;WQH7K;vjwq9e"
    "Dg!FfxN^=7Q`IznG@_=G(2gTxfv|&x#}`fMja?U42G@r!ny_q>v64c(M5<920LB&CzO07+YS^N0v`@eBd<yW(|J0VyEvfeM-7&4z"
    "ZP_tdtj?3C_UB|SXo6AO@9aItUY9n;femnq)tQYqc%)u?%k;%Wj>QTH>P=EuBqjia825v_c%hd^jnGlI%BPXtREbe|%ll~r!_Vde"
    "bc|en?le5@`A+o6Mlf$I_wVCU8?l}44;U4tXT{;*m43!YC>b!1@;ys4X`p<~&jt?@!ah*EEj!65bfvj;4a)VD5RKwqiZQe#&YL+<"
    "xXRt8{c$^i2e%@IqX*RUjR1#?C62kWBQD>w(~ZKgU3Z*r!{msOu#JmO&}PpQW(ekf_x0Hk`u|LDQ|t6<MPVSY;=;jdBj_>cC~rC5"
    "$J&D@;aEz8@6RG-wu8hGA^tJfgtmvAT-w6cQXK5+kb-zbE$J^aXJ}=xB!qCz9NnJBI@$ti6<#^fi^23B7Yv1k8j-W4sA4xxGs-nY"
    "4O&U<bf-ywkExO;=kAUd!9Pxwn?E!Y*lL5?ls?so^=)qAOtH5_UewHjsYp)g8>E^}45iGG(Z|b)UAsFBjVs++&gq0Tme=TQvWbh>"
    ">PCu;OJqze*`u)@{yV7ruoK?WObF6(FgW<*Zqe(#(-7Apkhp(XDKbiBHPHjprT1Cb5=INAN&mf}kS(?9cb#*mCt^ky@x1|;b>FJT"
    "Gl^4wDd~#bvsv3a=Q*0%l6+Ul(Ik`4V+RDiGuK4x#pc6xKlp|xIB9O?4+1Z5pcRWsnZ40}R!%7}lM3*9PY81w%8dgZGga9B2}SQY"
    "U!{H@r%ruHzBTjuKcnX^`v0w+b+?KLyC&?KPOn#NC%xhS8?I37Mh-^lmhKXBb+v0Itp7@o1`;2;Q@0Mv-FzTVQgFFWgOjb)<j|Zr"
    "|D$xJ!qs?~>|PGl05eyt2&wH`TCZ;iXthmjG*^SiuDFHZCkd8Y+}IBh(k3nNnhmLvVJ5PkCVmHh>-$;|myb>3Jv085r-T}vKhhPx"
    "xBYY5C5Vh|<1N*r3>R}|oa`u=k^$%`1wqcQg-8zw-$}F?H`Zs_#Jafe@lg`sHdJp2*bJh>H|B+{J%feq>fI0H&0Jyu#_5ts^Iyc&"
    "1?zRYjW_c+c8m9uEEvdd-iK`q>w$W|7lEf42SSG0G!5o8%_xu3=+;NJtO+vu%zDx<$RaC@H#5|f5Xyt_F*B++7TUWIkh?k!v`{)("
    "NXhv~|7+NPXhP#sC65vfUO8ymlz?Yh5^WrF^q-5Mg>?9_Y6)9mUIV}RpOc<Qh52vo3vFLKKe7?lJqd0<ajezEzDsd4AgCQcOZ$Ek"
    "zBl+XERYriC~Hzr^9{j)31N1;!!0xv^INnoo!LAiXW*V@CS@%uci7#QKYlV5A|e83>N<!M3P&ws@vTTf@AKX|bBQ*I6FD`DGS(sB"
    "$ta0>*jFvHMIGK39B|P?3>u?*)y_bcw*$$gA5oH@MxqG4try@yybFHQwf9nV<h`x)N*{~!=#YsY2d1Fj8&^lAD+;t1*_UuDF7ju+"
    "W^`)bRP6VqW&QWvn_uiQ=y=(M{hd>BSwqm_X+!<*JIT*_QQt=L^L@$}^_UYyAF@`b?%hf-wDy=DC8d3%Xto$zv#=)mskrv9Xxw03"
    "v*XHPB_{G~5o}k#8^;aDiSx{a%46`F4$#LDGZmbE>l5r6LF<w+#%-Bl85f1$yA|t*`I-0vDsa?h8D|1_uu`^s2W$<`J)#Dk6#t#I"
    "^9x3@Uy36n?@vbhTS(#h2T`pp^^=3L;#0xPc%H=mG#tU#_|bw2(n+uf&6CsE9WJu^bE<cl(DRb`Ng7W%p+Zti^y7Y~lnW-8=3rVD"
    "-oc+zjp<*!=79?m-ww{7t%BHyI9y+Z)&@>$r&#<siZ~b|CDNZL?K1o@-&Zh;&6{T{ri#&2AGD~h;HzI=8Exi4d=P(5frYzM?b)=;"
    "XiIF7Ev*!3F@S~kX@$?iL)Y#U>EnTwk{*e!8u9#Ph64ow(U2-9RJER)dh;;C{w*d6X)<xu-QeHLo;;-aUpvBWEEwH#B`&uS`dWls"
    "k1?RsB&nv};wgu&%2s>BeHz?@GWh!pg<VRhLtQJImpr#Btv$ptkC3*f(lV3QRhrmBi&~a!p~Q0Qj>@vT8CqF+8YvI3A(A35QIo09"
    "cjl9|FZ3u4SC9u9A1ONhmge=j<a5-{EWvL<@qpCKSKto9d!Fpva+(OE%yncoqdyiuvc^*9xXN1iYWjfzDatV(#IbZY(aElf+1TIn"
    "eV@mZQ;FoE(NFy4v<%8Gm`+ZZ_qK7%RgNBTDi<~!Vf3HNiu~SfQ)XUj!Z>ZT<aCfUX17{m>8~-%8`i`!_m`;A7o-o18v5Za&Fr1f"
    "NtBmhX(mE^P&V*E(!*{J#ccrW-nhm18~clk{*x3>>`G`?7gSE}9JY?!#8<=UUwk*5%yjOZuhk~~1ucz$L%SsldORYv34*S$k=dTx"
    "?EAf2^T$mVohYNku7a%p1M|UhWNAVcq)jX?9Q^1EQUjbC$1Ajs?!1L-1AC<5s@iP!c9}XT^@5>*PH&lse?rDih$5YM1?MgI3j4Ol"
    "nbW}tpH78~U?a&&H)bxN)>y-Qs(p=Tim=GyrQe7dJ`9DX)N)9C81KF&fX@VD)hY<-#tNPi&sAnq(=-v=uZJoqxT%)sk#h=OrJ0fk"
    "y^@8VyaAND4MR5%y3lYB$pA>Oj(HSuYbl_M%{tNs#*8Xq^RHpfzubWDs)KFHNx&iWy59EVx$&YC)z>`uca%vS=$<u8#6a}aAJtW1"
    "2di5qFzc|dZTMADqoMzNmf)<8+<jwBAEgwuamsa)4^DyvbSA62Af2?)U@q_+HspZaGMsjR(=&;L=oS|nE5&^<b?6M^f@}*x+f=d!"
    "@_{cQz~k~aYv8U*u;%fEkZ$ebDQ+^h-XiECuDP|xK8dA=95Jf;udaGs;^c|}F<l(gu}_!*bCN>(Y3!D&C`#2)-#*%YC4G76?#V_`"
    "u;8_ty0I$p4wb75cyR3KteKSh9&VF$ywVYFg54LGu7o=GPS)JG5zHj3{c;TtZD8cR(p*pJDCW7b=XOKYU0eK)#y~;>(FNVCmQM+*"
    "VD4#b<><oXTI4)s%|Ij_y}Wprx`BatQ?mnkzd}__OFM;EyDAIQ)LY3qq!;e7UWK+WqGeS}OS)e~K2AC5DPi~45`@|FSBW<aUqbBQ"
    "oGKdI*S?x$pl)1bNe_?zy1MV9yhmFLgx_u`vR{tnsBU~putXw-wpCCpowljo3PfA+z?$NGIyiSy56qwV&F%J+u)vMxev8VWU|HCE"
    "z)rJ`3s3Jkv)>j)hp2^*A09fyF9MBsZUI_j0Bu=0S6i=M$2C7{Zj54oqc8e@o&{5)bDl&I%Z<(o0wMx7l8DMB{vIfKg+eoLsrFSy"
    "TWVR@&k}}C8=+ntAov@&@;oLB8JRG;JsELOc~;*#y6G8&x`!OS>2`*@l=;3NW=U|Enlaiplrgk+zfG;!M25DorFWx|Bk$cedxMiY"
    "efEqi=0)UVfH&=&7*?V_Cmge6uvqDmB5exjO-&cY6e;Wm&o+L5D=2xHTBp-C)LPQ9o{wgjOS-u;?nw&1`%aXmAdljPN4mokvUDUp"
    "Z#Yh(;oH<NhyqZEbZ<+JH5G*cW!|7-xb<e39%Z{ToZGtU7zA%2gKWx6#p$(U0_d53&6Ul!ZlR^^4fK3q5TbX%cpVb|@du_VI6T0j"
    "038S#mB$YH#JvX>Cq%@$(k3r$Dw}%f7qRmI4ct6aBdihE(z1pBk4cH~!U(||?&HoMhQoEW?Ut<{@Jd`@1|Q?f%jQOTQ$-OC4{8<P"
    "1kqU#%+ZCMtpYgua_EhlfeX+A$#Q4rv4L39b0x6)>v%Dx)+w;G*q9ba-^;j$(olwc*AQLT3uar%WlMHSS5+jqT8QJ!6X<8=b`8Ak"
    ")6Tp2RS^2Ff)*U4%CA{YnkZ3wG-7cWTK>6vLMC53mmIw^i3ICz)-xuL02fRvq?{K1e?3AYQCUZ)H%`T%7x(ZtF<Mu$+;jBe8pYVM"
    "`WJLuTasru!=Oe<c2xyS@VFlrW3$`r;XCqo5y+OrQ5zzgUK9IolQ9ugIwfoV#2YhP#@IUpdXiQgbHQxz+N|b4?N%#~0-QO{G#ka5"
    "V@%IP2<wZT#g6m2nZPIgd*%aUYR591nOjW~zEcray74UKYqw7`Q$EsB)+z3iR@{2?S<$&S$D|jZYj?Yq6j$W%o{1W?891N!TPV1z"
    "KvE_(gR3Ugkh~8RaqM!3o`c6R6u|(v;dXpglhJjSwspXT@P(cUQY(iMAlzz8oat*u+ohd{U9c=0>Ac00tpNl08rly{2k;y`yR>*`"
    "=dJ1AnoT<KI1+{=+vg@mT<1p|SC;SdgGpKeb^nw+x#w-p6`;7@dT*ej?XXCvfRa!t0VCWt@tT@JjYY1%c}j3x|MO6cIwEH}RDh|m"
    "%?XAAgjejsejh9mAWgkdJI&>1PD9Flz_C(P`SiAo@CSg!ltvZnjLG~atY*bD*GFctUKz=}BRiW=1w-MrnXm9$3aSg}-(z^nbC%&s"
    ">xM4I*@q|su?|{S>y`MA;0bBv0aV2tsyD=WW}cDd6Y9alBa!2Ip1Uo_n5A?SwnipnctfqnprX#D*U7zAg-Ik}1#e#Yr)fqqd*|I;"
    "BHjkuMsrO|-zYi_!raB#B%!U89(Txi8wp1g+~GOAD-pEFztP24us8|V@u1qi`CmhQyH`St)E7D@<H-qDv4aIyDa|oE0YW-5@wctt"
    ")3^Bbulgq}$<^AX_=wP1`_IX_NxXg;^zk{HHnp7dk+SQotAQ3YqmxSReSl5X066q7Y$+QZ3?N|~0Epu#Iu$qe9jTQk&hu!3XulJ2"
    "`i34+?K=uP=>)%5p&Ul)NYoypy5ZV$*P5h`p#YLpsV6s-Ga8sJV;@jh(|;sjaI?L_o?HA#tkL<ob&m+Xm@I~bm)^5B%0fvv^ffP|"
    "I>x(2$nbbPiUxdW7@pj_l)8l;n0cLVabz$;Jq>)-s=u&8KMF%Bg(<M}I2>7t$9i{2#UimviOH+8w%A9VJQoi5=+93*E>|)^OWRob"
    "|99~VTKAHuZIJ1mn0{#fd=H%VDE~Wj;C~^SBjU?nxh7LVP4M-Cb~fON>Esf!{L=_HTGUWwc<RFyv@0Mw^zTf9{+-4^DJ)$YIcU;l"
    "5{|3)pIzDII3-Nsc`$(Igu4yhJ!x*kYR&pRf)P}4UhIOf=LuDJ7rmajL!P&x(7(h?(Nd2%&0)&eMC%zm?l_-1{M)sG`%XB6y_I@B"
    "imZnv+l3?Rea3AjUTrxQw%j$ca!2U>Fv89^iZp-tn$n35DVx1&{EM{}2`5y!;HuG#lWAg7u{#?Hl=e4lJBW}d$$d4iitQuM-gJ1l"
    "ORrwyCKkqGfo#}UBA8ney9LZ?uA|+Oa~pdZpS0UIBOT*i_-8xrtC&Zgd=-NS(iC}FA~Xd%^I$BQiXaH751cQkBJ<9gh!KZbZ@?jS"
    "j^6T`jHl`MtwmKUx0DuRs9Pj%gt?F;X3WOZim|vGdMmTh{6gAwxjTu@fd6BvbjMbnwKB$(s0~x|Q?H!0K|}zl|6j34*S@03BxqV*"
    "cPJBTD0oHkW6xr8D*Q2H;g-v^lrW54GUVfpblfUv%Q-a__mCMFj?M_(nOEl9N0C-yY7?GD5=Y~vjpT^i&rOc)qz+E=(5$kbS(jij"
    "O2MO4_C|-U#Oo$>v&7ozgW3(~Z%v*uKGg(c?>^yPW?Iv09~!rGR$8w+F1_uCG#IpLJlH1r+>mf#JxthFR1G9B8e1(NZs0V#`dGZO"
    "1qt`KD~C+H+*n4jJ3%{b^~Q3RPKN3Z^Kj|LiI8RxD=y{+2T87&9RTKAtqI-NaetCy=@q<3=E0RG)QUq2<^;Y{|MDI9kLJ?Jy#O)?"
    "^@n?Auc~llreUx@I{45~g!!7bSy4I7mrp~9bfCU=WnzpRW)};<E3{>3IseeJjFr(9v`nfD;&KTzdC58Hsk^EZu1}~_(-LCp?xsV-"
    "#B-38MK+i_zZSP@D7!1p_{3ZXhI`DrR_`fWy%hvDBm8d{;M>jxWo(D|Qpngm3IJPi%6&^37)yy0xyvFYGf*#_)o?44>S_Pso`c$n"
    "k3_cfcnHumnAvs=1*?Xa;^Nk$VDGhn#2p0~i^k;18oH%g&N6J2oDjzdYhXg?{R>e~yWqJE##AI7jp~vpvtIQh!CJ6j2$Kil!FT<q"
    "j67gzW=VY5j0Ly|!~WmM5g3$Rs6c}K_27h&2$xs9Qwu9#f9yWdQ|i(>0bN!GSZ{a5bplf@L0TAe#@-8-$JXg&%K?K4I9+xbe5+q1"
    "|2Lb$Gb#!5{>Tr)7cB<<LPRJ|GLhUB)<s?N=rZe;=}Jo_QsQoPi;+1Z@S*O0)GGjj^VoBPuIULwp0*wqOIC1R%S++I`bK^L<or8c"
    "-lrYM=}E1QH>{9?ce_y&=8W(t&E!r?JeV#R7M^#9B|6w&ekl%goD8EHMgWzRKSH9k95|)|IM*6>@qNMJ9n(ka!)VPZ%(COIm<`i9"
    "uBalNfFM|H?2ae|j5TvB<M5ttVDOWmkTGU&ff%^<Z=t3^k@@sbQd83?1Cz0GN$IFszqO?ajH%EF&skicyZ(!kTd=-|{9Pit<xqE="
    "jXBWtSU8NJW#|nN)oHA*7xMuTtBOv}l{|tNm2FHmkZRZ2B*tdNx?syd^5E!n2xcb+s%F8;u7xu+cdxU}&8&RN<nYY7x&N=yBYJ0q"
    "yi~ttZ%2-(o(o>($7I+|z-ZrcAk|gl%fwkLV}FNm=_m8r{QU`lwaF<m^VO7iEO^x^J%&yCT3;>Q)HEXnB@|t&@j3@d;GMc#k)-%$"
    "Bs5@8Ria=BPJlj@jA#U_$!*L-oBfyr)fO3CI}J*;f;Q~yZ4X;PtPFx8C4rC|c>a#zr~PM_19UO-+CUl>?$$m6yUMWW{e)W2mTvM9"
    "4VP9<vY(unUN!5uen?`jpap1M!6(WoU){@rN!7@cxf$h_odS)2OPkwx^e*1~yr189vN0@5b3d7Fu)1%MW0<6wp9mKZzV@YhBt7b#"
    "tG5(U6wdRGU!MI5!8$VG>W@pYZQ9tsy<+UX6Mt)o1R{O5k&aO~!agCoSYh!45_U`*9~wThsD`C>^bk_HrgE(ev7+~5tT(j_q{bfQ"
    "$)G@+AT);sZhJ!cvYfaZvOrK(cvXS)1Q}g<r0KakDrS(lYIzX|*-|~nDTTe3m3Kj13{y$jdhKG!go=M10co_4>YK(wb;s@Mzsa$3"
    "%{7TtE#eTIOZrHp{j81kjW@0o$_44&Wesz`LdR!X$lsbZe1>PfDPkSw*st>pKZ**kG@L|yy|P<}GB_NYsW~vVgm!9e91tQ0s*Sve"
    "ju~V5OGLLR8sHjLZm<!GolBE@Zaz}!ycN?Q$B(}gi<YwBgWHbluN%kUpmKf7)YMF4l)PIz^`{t9u=kGWMqiE`7s1>37C|}5hhrGi"
    "rl$F~VW&^2I_5$oO?7!oTHTS1n8XYzYvuBccagI7odG8MaBP%`pXXiCTGoC1+pwKo7jsd#b7oji4$f79sl(r;M@?ep&{X(NR5on$"
    "nz-S>mz#*VtCIBaLd!HHzabx4))zB22SK@FTkY6JrXze9cheSkybUCliV^D{yGpjCFTfN6%wSdQdVCNb{)X&A%52|JLYax*cYLUS"
    "@?R;e%M4Gu0d+&7Vz6T^BDEpzEYy1QX9pFPpT<UugaX?k=Rl!xQKQ}^2Ib*|%YQFMTuGIC&|F|rbQ;j}lYkX@!PNcOTrR~(-IA^v"
    "@hWryMXtO_@)}JiM?MKLvm~>q?+{v=H1SDTk3xouF6TsnrsFaa6prCF;bjYtgV{bXQ`@KD7D?u&8L%wfHO?u2NyS*jsMGa)B}j1_"
    "uyRLf_Ix#fr@s^<!f;Eql>Uj=tyD4V>ZozhI)g5(4$LLJ?*&LPM#xyv4dN-s%P)RScuFToB?$B3+^0gh<l~^x86H(BW`pg?MjEo-"
    "bLmf9kuTD?SoU5Fk$_f^&^GN^gcLkb1*$09ixa|(Hfb1@Ih4=mJQd3`H0-oZs^NYY2apJ!=13-=x?8;usdLLpc3$~O$}VA!)??~R"
    "&e`1E{3KG%u^r(D(j9N@>h|2e6x|rKMKb^UVLovf@ko`34?{+q`?7dDr(V2{GOM3a*>60-tc+Gd_+UyG_-|{$g1~eLvDZ|r;TRrb"
    "{?sS_2yaA*OXMQq@<`KGLp<fK9nbd#g_G=xuHjszc#hz$$68khFu1TUuVYstVY|h+J6=aO6!hLd7axn{+dR5bQ(-JChfo4zydAlF"
    ";+oJ|Z6}xDKYkm#{t8R>njFA$zmQWns)kwr|BZb~vn9uMUS<t<eDmuW009snL2**ZAyJkWrX1n$MxoH&D{uTC?BC!YqwvBJ($*VC"
    "SdIWiLlOrN05No<`}LdeTtm9@44LO-)ouDQNOt$Tw<?D-erKBg6y1k|AjC#elowipQwm$)&-Sn%FMmJ(1YeQ6p<t6Z{Ap^ATNzWl"
    ")G?>qAyz=h{50y@oN&}OE<U7Fbr!=GFMSMreM-k(N*uFpr5L?3WxtR7v{NWw?-+n+gEWC=BA>k}&}NhUy57Irl#L^rTkItv?B>RK"
    "{;TdUQTB1=2F)FKWECujBG;`tu8g_a0%$t02rq758l%U_LwEKK&-Vo<K&MBSflH?Bhm7&9(Dg1fkKGy0I9}yomdDm4X7@rGKGW=!"
    "4&h+Xy!6PQ+w>Z($tEuhtyW<#RdQL!Mz`UHrEgKH*aT>4RCnQtj1Tik<uAMaT7AixKav|qWj<-n<F;GUNk7zhn;IG}RE2N6l$dUt"
    "p?QK-`lk#6OATWGv*}GMYC|MczjbLIv?_H4`b0q!4_?*onmRc&^g)~nyG?~^zE=q97{acW9BtCaEY!{6K!iufLr$gS#LiLpbOx~w"
    "Cls_1U9HSAlyQ#)mi`|NPF)<rl+gmodhro2j89gnD5w&A;kq#Obl^91`x{Eh$D%^Go{!R9jboR2e0fQDQYBMt$~5>S;Q=MUy>hsM"
    "4cxYG&|H3dTfu^kbAJqXSUDMz|MLV&@RrNM##y>B!s9vxyOV)q=)Ps$N(<p&X8}OWzfWP`(W!sO55q6HeUIzRooXoCE5)*we1QK>"
    "@QIIw1HzG<Pm)f|PZDFj3d}L^b+vF<W9Va-Vd|qZYO0|dcVv#yV*iMII(!kwr~{|*ZaXE`EpX}l`L7!p25hNVNl>qznDj#NPC0~?"
    "TE&v<x6J@1X?%iiu6t*Y*H-ZnEu~5wfwzB3Q{A`1jh3<eF;qh5f;?jNGxe_N)K@lZ58^c9DRqmdsmb3{_mTK!tprLWPfo=WL^%g`"
    "ZD@sV&ZiU7oNyXhkGe`eUJo_5!A+e1?<j{Yo_vA2*ed(ir)B0QnK0t(lU~b(tDNmx1TIz^^?R)yVZ*Aim}D-$(Gf`A9LeKlR5L|)"
    "e^`3#?Er1Vw056FhGk6#>?1c9pT9;M?of-62@=sau^7-zkgRm<77*LD6xc2iEYVrA%KgT_{v=dY=&sQlr2xj^dsf2ntviPyZH0SZ"
    "eK0D)<G7^kz+?k9o=;tQr!S!<$`%L{4;%Kut?)u&;WSIx^S9kBZj4MOnhgN(+Uth_tEmg+^CCs=HgZKHqMpb>R4@5YJ#z~YgHw6^"
    "R>0|Ny2%4&z4^Pmw<~cN^s(66$ninv781%A|8foJnB^&YW0|pflNco}BH`mk*?WO@*5c-7658NTKPKtNaOs*NKG+t0VWS50jxgu5"
    "QTf((1zgHACE`GgI&k(CvBHa9RM&T#>n@mu=kK2fHm*{(%Q+Xcoe<}qV4SLc-_nGz@Z$}+5^5+d#62cGeyw^X9zkKSF$>me9LYOH"
    "fOR8Ca4x4R;+fb%R;@59O8{vm&j&d3EBMQ(8o+;D>ZMR9y3IoH4_{GXVqNa{abhH7;|u%1UY!JTw<MHuT`TnVpte4P>wid_yNQx^"
    "_N*03#|EuWz+f)yZha<&$^Z)u32F^fq_TIO0{5+^w0ZX*-@rahC-c);3o_cQ?;$5_v8GA_|DDu^)GQj6FyfQng%kq~4qW$((+t~>"
    "S5m4sicL4+WcVO|sbzd--o5ZzbYqS{_3om3dq5AdiL$2v>@A=1XmrQrCx=1{?3jA)=?OpWHt)aGWFp+}+C=2#iK(;=9n?d#gTL@)"
    "7MSgyH6dTa7vl|fvi%e{)Wm5e4Zg(9;DM_mCPDeU@A6&g!#szD{GUmR!@Sd%&EeL*O-y^|%dRUl8Ezx~Y2$?<+MEKeg?J9$@?V5w"
    "$RZ$76vEHA>pRZm(XEEsQia^MXTZ66RGnY-K6_cjxUWx%r4#zh{DB{WH+@U9>{<J!Pqs2EgrQ`!`yw%s-oxkl$9^v8vW`K7OOv7@"
    "$ZkJl)!)MJvJh$tXK#g>c$cWYk<@v<FHR<Bl@wa0uEmNoa~*tkhCJ@ozRztNCo*M8yRYkGVu;SzyK@SA45`grFZ6+VvFm$Zf*gNw"
    "8y0y4lIP&K5BnC92n*^oC-doYm_rvGGH&#>ix1j?^9JFi7%d+sHZ2Rqy1+dzjC61Ynp}+1J>^Mvol(q^D>4NQ&cNgW{hRM|+|!(k"
    "dJ8O@52KcNEp`Am2haoV@uh4t;t7#QR4(B1)bqZQmhefizxc{WoJ*ETs<a~DID@cU9Mz~n>QeoiHR6L_g;_k@^9p`p19goO{E1(G"
    "o9G>p%(gvejFzpq<{B57i${UPDG?xr#xs)!1v;_rR9GUG0=2D^cQoONPKL3m<A8?bbShH-w~Ay^><;7vjVaqPvMz7>%+ifo>#ilu"
    "j?vrHWOo^CJKIkC9T&vm<i4+FWCR<uIn#+lE9WcxE2xGt58r>wn}^+}+7Nz4VbQjI9|BRML&ZloAlUvEn|G{`il9PYnSb6My@uz}"
    "Y1f6A<7Fas*d9D-%op21V88!U;-0rW=FSoeeqoL?(@&&D;v0oEjY(yA$QZ>>=<&jBsJuS;D%SupC818V<4KoTJNN3F42NG1{_xcJ"
    "(6q)Y;jh?M5K`iJ#(8pi#|QYhe}mFGEm@9!V#r@^xW&eM_|6=1QYXMu_U-<H_9Kzu=~tM)TA>aJeqy$ylQ^o^1R5b@Ty7J@+zv_N"
    "Y)?dI8ovW6qcjjM&o6tH0ey0*+{EtZ>u=p_8F(2$`F4B>5N8>sE8V0^%lm2(v&_Zf>&}dSR)SJn5jnZxlU?=z_)gMn+r;+3Hrukf"
    "rnf|o`QWa7H-s_=h6>|KX`L5X#zeu+$3742Odc<FKb#|VLkq{>b%xQA*!fT+TJJd2_t84JyA8PA<Fz<1tM(@b_5}aZnwt}4By}nm"
    ";}dO60XWCLtRg3Q*AL@RA8o4JYGb+ID{*ZhCBN_3S(O!Ss5eu0NB6O#4Y{<&o)oDw_1d%IIszH1KzP%H-u~AcEL~~+QNi<$JyFgi"
    "$RlaW#QKXqb#DJ4TPxyw4LZ#Cb<0;Uo$G0Yl5f1ScH_OF(#^|88WvQ?<NO%BOgm`p`H)aQ7%nzK11vMSs=WOsEuBUbh<k`0n)m(J"
    "mi?fq-0maV+{cT)Q4$6t|04i5U&yedNuaX;Q_VE1$UPqUh<GOU_%VL75OV8AK`ntr8<^Oa2j^6p3ld*$b}~k`=2{Qg?RKSS=LGE)"
    "H^#ML=sB(67kAf(p%L8}@nfF_>jBjYkMMPFr%u|6W7Lk6Xr_u*ycvdR16LgjcCO!4(QHlkJEZw#<#&VD1Jq53!2TYko5gXELTA1g"
    "j{Tisnx5<u^*(&P7)98`B)Cj#i(}G~{ugJhoL~cKCT)tW+t8O|#nv`}Rgk*4+5>syApm0D%4MWt5;3jkKqD&!q6SMou3?3PF2loL"
    "$gqZYRt^9~WQ5m>h=AOP_mVb-I{KRlq|xQ&kWHpG-x9ON7So$>?^vjsOT(a}@E!17G40kg8%LOZhuj?Vr!&^7lRYw*TxyGn9cvF}"
    "@9R~#q9m+%0r#^F*Nnk4X`*as>EToW#Fu*Rc98FrqvC4yQs&B<o|b&u1=Gd>zZ;(D`?~J1g!n!=-3Ib`lW6Rnw^-T_;#}`7x2Wie"
    ";VVmFCa^l&7A&Rij~5jr#a@ap714rPi6DvJ)>}%k-aJoA9J_^_uf)f*A!eJ({tEr5*DC%S4!*V_XfiP)aKSQfXlEiW<Er#=>mGn>"
    "`ClLvDT|2jU-E*3h~SwTS)=+46_C0yN5PPX0L6Y62O>(ipWk@<#b>_%n8?Wv*kwEaj;slqY_U$np(mRsKn#-v*XvZv^B@A$<$LvG"
    "FFeO^7QL#U<6*rmSs$fNa~BX&%wvA+|2KOt)|RwE^IC-oNbknQ*uo}u0d>=UT8QWzx8<<4^fiJ}Kw|F>+yj0557p6D@vbIR;}G0r"
    "e=1+|>#NIwz^9ibZ9+@8WS8yg!4|AT5Ybeu@v5^Ua5V7Oyu#0Vr=WawBUvp6Q%%i{$Xf3j?y>96r;)pF!@{=VWh~t`5=_L|oCW4F"
    "!)GVwJyO5E@&xJl%3sC2*3}<Ak@#~<t@_yZq?XQ-@QGp$rB>ut^;yE_KpwwEdMT7R<UIdybiiZeOue4nO<=2?Y^;rHnJ!OurY3lI"
    "zxY8bE_rK4kie2{-UND}tXa4NInl!7Uc@53DXZn)M?K<`Yehk$C^LC=$dLY>_RO&>b`61<qJKZuWSzp=bsFC{emECyGzAi<G+7l|"
    "dUSt6KxGrpd?dj~rv{LOQy%rIv_FgVjxHH0W*%RQ2}T<<0d2~+QgxyOd(|jkpHKKe1_{<dY|yMJOdkjJoUN$B*A2V{ZNzzx;>U;L"
    "V@s+K)iSmi3oR=vcDKFMgYdH$G-G|SP9W_C+^v%J$FePp<0c1Z|2ld2vQZR2iVcFh<HD&6KJRTKfxsW(A&q?Bl**)&N}!Po7Alwz"
    "5ob(OeQ$@c!i+}II+#4-k2%wX+9d7~GYu@iDUwrisf_irytcgA8#BQ1HWjOX<E`}EhH45MS>px|zU3im_#79f1$CdhYd%HIM`A||"
    "1zs=vb`h0rgc_BY*K{Ah+p-0@<lpArBg<T@+KHu>m+}OZv43~IJ7gxBXlPPo34LNhxBpYKIJ6(YZzo2f9)#Zke_pXh?$%4>Y`-2L"
    ">Qnr#ZFhNy!2eRy#!^@UwvUjA0#IV48zjX#4NZivf9`APUi;twT}njowEO=+hDuw?_Nm9XnlP`>xpg_7=;X-omdqX>d8@10gDm(k"
    "8uPh3WH~S}n0+k1T~NIN)pX{M;6ZmW9x)ja5MlGUp(Y|~4R>yMPBg$<F(q|<IuCX*dX_Ch^&S&lSmVyO@kF7XvZaB+qjiD-m+E@{"
    "ynNiLfZy{%MmadDe2Y$<P}4IY-sU3{%wj7QV!<oAx&o>!xd)YfV<@5$fwWBsuT>!p$|?QA{h7xa6||XZuIo{g_l2Z7iY{cObvq4-"
    "be*txkXntRv(l-yHbG_D)qXoGj@TJTyou2O=XvsW&^M;RG1$nZ2+WDs-AHNLUHkPUd`0PSpYOKev6S1Xudbg|VpWHioy*nBFR0_t"
    "WZUkUXQUz$BQIZR7a7^Woh|(LQE_Hi1H5%%?n_#|RK&@dJ0bKg&7hxZLqVVGr#?*L6fRol6J_VrVN&P3N+LgxdpperKq60i--=Iq"
    "5`6)4M9(+f#!yPt1$~2u!=YK6W8)xyUX_CPC(&rc!x;&U5lbFk573J5jpeE9C0kNW8vF^6Arnrhkdu+yaEYTy|BC!_N*iY$xm4XB"
    "8a;Gj98c15Sht!ay<_}E&aJRRTlLI|Zr$#A=1;c18)!MuoBWb`Q>)y8OV-ByCh#hJh<8<Zbmq)Z>yR9gLp1C8F7kM;<2ty+8x<qi"
    "Xh420l90VVyNJ%uI`J@-h`Ua*AaYQmtumx0!IjDs06ZVlnya+X@elj})9!XsD0RBwbUpMj!4>5=Pu&y0Qsl5pyqBDs5fq|LJbe5l"
    "oZE=*9=g7q#B$3-Wvqb*UG~PE+-?a&Myg#=L8lBtYa`xOvn*?K$#hB_U|ztM5L#H|M4;_Nx?e;d7zMzsS*}CNF8H?x8*$TZYWEa9"
    "@4Tl^$kAb31cIFacil$4oxdpzo%~b&?x3}8&6*omf7%;G<O>M`tykORxGXzrHe#~JF-vdS1fD(-(U+}8&lb8oEH@tjc2`M9vt8&I"
    "9X|MJu&5gDAaOlN?RIY(5_7ui>!7=S)<7^43utLy2KH`vY&*(<s&m-UCruA@B6}IuMi$G~595T5I*N{`rR2kVu>Y)-*=HJs{U%Xm"
    "SjOO7Y+kmG+q^Tw^VG5kRXOhEipKHaIl3UJcEX|*(9X5da|D^m$!o(X_Aw8Za&BbmJ}o;J$+itMKtD7lNdk~T1pf^=BN^*D4>dV#"
    "MPS?PT<olP2o2@H5fzvcX9Jxl+INWobOnZ;lFH8>h4ix6LLG`K4kg<Um4(Emp2JqKkYYy1_<6sxuSq(OVw;1siraZeN?1@Kqvp^U"
    "8S|e)_mSS90~CVe0bm)oKQRY-d<mIoEOq}cq@Oi~&t2^Pbt5?N)XpzKu(Xy#l2)8EqUU#goAsHIx$ANohlT)d4kV%Y|Bjr3Bh*mB"
    "#`C!xS;1JF#mL36@^5UE-QN?K;wdV}BXnQ@-1+r&xR4e)WYmR8qc-GQ-fZMnXPNs{-eoNKNsr`-=4@^>u}#at=ZWIkm%$VEb8VWF"
    ">(7!)Z&}Mb%#O@E!9V8s-!eSwv!NRL??&_2x<NHoG`@(?iLmxx0mK=G29U)7i<*HcTq`r?7rkdD$yTk5Dc{&*c>vs;js+o1ICC3*"
    "{s)GqM<tkX0~hYh(BRmhTsTqLOm`vzlR%LLF#ZJPLcWEI@X3i^7&8=lKS1W`b(@=jCjBx-4;~(-8VdgRd!m{mN`Lh0Top?J1GL+5"
    "={)1g46h@Xs-8O27J18Qqnz2s%~~2{qlJ}pH6!M<O%QC5s>xt{i~s!!&aM)i+zcaE6A{Irg4dhc7d?Tuxel7D8i{Jahd&x1o?OIB"
    "+Su>C4MW$qIA3#U)W{f@c_k0nFaGgdOK;zoWSW7AQ|?J=Ncesm<DWu0wMAXYQE8eWrv+Fqu5Q`W-=$LFD6G9eC3K_|PP8PJL4V*%"
    "-lJMg=o0rWmq5e+e`$<%hJK=qv5}x*_9~zDy4X4m5RsVNHInj*0JT|d79Xic6r2X$kQH>y!}pAy#EFb?Y*dH6Y42vLfL6{7HI6ow"
    "PcAu~!-F3$k`4TYRy3ibd*vVcZOjo4mZRsjo8S>Y2?Y67uvl)SQp{s5uf}$F_?eq|Ax<YxWw4*F`Fcw#ZL>G&gHj7m=n*v*)Q1M>"
    "W3<;gHMX0P3}_MkI?k1y{~b(?-S+*Z_R%uE`uOMk--}ezn)I7Xy{(oIHyf}wMlZ)$Fq|cfj>RkDU$cJT@|>(sq}H#?XdBW*7)oVh"
    "Np!-*==D{$8K&t~$Yt$5_Q{?jzc*^U-wFCc9_p(y>BW518x&>zfjpsy%qfL!N7a(aTQ2-Ccjn0quDD<_d5nt?MRn+)y*e&6sxUS~"
    "Fm(Jw)Ml?kB<`RH$nz?E!9Pv42=(2ts)$=l`gFHFh{Tz}q_sQgo`S04N@c#ExAEac1Qf|?xh5O}KELa!dJa&HdV+j3j1LoiWpi|="
    "3c0R2+@9<<=de|Od&U8wHv9sMdCyYUM;n8TRCWwn^n~m&q*oR*eULS!!Nr#;><(eWa==TFBw$5_3<mf7mPZk}jNh1~-n%%lqoHmZ"
    "Z__euFkx-*7xOtA>~ph)h(SBFzLwf`lgC;<P0(!s4k!J1haGA-7`F5K@S3q5^4;t{b>DWYb(2oaoO2xDcYa@u_?FL&=v-;s=kYn8"
    "<9z5A0_604-ta6P4hau^KOW1TJ|K);<jFfqGdqfVco-I8xkv;T{p~_*)7Dw)3k?EWK()TlM>5)eY(KpBP4Wc?dNtW7f#I*a8L(1s"
    "Oj}R;k?KNzl8Y+JQZ?wb2s{G9YI&Bi>xGbZy=_I|!EmZ~mp=}>yrZEVE8gb2#KS+4=3F*zNeKyDwet1kk+!E2F|gM36&Z~Y8$5V6"
    "-_{94R;<bH$PO4rqNJAw<mXzm{3=SljTsgXKNs@33et-1Wl<A)SjJvCdBoXetD{ZS&umw2I&yh5koZ3X&M})bA<eYDQsPT_P6fv!"
    "oJP#O-YT?Trje2w6x5_LF}^@uSVkqE_qGM&;FSO)!B!1z03S8du){6ha67CN4|p8^am8Za72aoQ3-4C9F@NG!=zB#=IhvCVlL>0@"
    "6G#vjtNrbg?_I<(6sTOQXr<<?TmB^N_(bDkFqN~V8-|zOxj}e|O1An95zT|f*mtL4s1_3GGK_6>9=L*0C1=N?*?DWq<q(Gc<)Hkv"
    "LLv$Jp<#2>zQ-a$a0ZS<7X1HF0vbBo!qqc??2M?XP!LHwAP3j*uv(P2TOTT=ot_5fa@289SXGr(H4bY^8Hdxo8#wZEP!ZJ&=@HBM"
    "z{YJeji~Ql)oC~+r_*>fAB0EbcmpsaZo>DYg|=IpkoGZ=Unmk!w-&9*2ZF4-L3C)&kpCz)`JDe+FEUwpp2gK2W<p+#`=WHd+YO>p"
    "n}mV$5T=-<&O43=+VGYa!XMyHF~ixj*pn*<E2LozbQfYA9g}2(cH*V7RxQ-1Ibr}SAbtzwEB3Bmu0&Xw#Rsd|3OhLBnIJoO^sBg#"
    "T9Kezg@T6`*Kjt_e6blc!IXWw6l2YP=T8|MK8UVYzMETTWy}(@QylKDEZTgwWl{1sMyZJ)CPr~p-ws-g-8*V=DCK}}kbyQ*bro9b"
    "m$L2qf8&QeQU3YR4-NvTm*L#-1+sh3(<pvm_KOI;?8afv%SbP)+r+_&%j>HvT3JYZD<#mFm*%%Ffn|Uz4&{^%2s%!N-3jg0h0NRS"
    "ov*LhQgBJh*;+=j%uv(8$1z-|Z=^F6?lEW5C(%xf>1Sp?5VSH*q0l$~bPPn~Ptn9Cp}c|xRd&$QoTOWLjq}y1wE)c}eH@B)_-<<E"
    "H`SZM$oKt#Un{57A4?k=zulRkfNuUNbf1V#{Ab;Yar#PgAFHXL$L%7Cw0_)kpfe$@ePZ6Ld#RK{#mLU|yM~YW@Lz#z>ADw$P9WpQ"
    "hpD0KpY;lLM$CSn^p)V(VQojtC_G~)9p-8))nTlb{<Cdpk1#dUHn7bdH(Ls5(mmbvE_C$!NL*G;BKjSDbs@cKaX)pTCgur-55lqj"
    "GBC}<`1OxPTeR_CX;F7!c=%2&Xpw$Dn^FaKA!5=;ANBCW62D@1eMt(Vmm>d``4BEfMU|eiN-^t$K1AuOS$Oah1WlZ|+0ShLUS>A<"
    "<(U}P_fZoEGs)h#<192Zt|sP)^QV<*!Cf=!J@Iy{cjr_1-WMIvJ|aUT=TqnG<gHu!NDI#o(;bFaEz#w#lyUI`xRrN&JfXYZvi_N1"
    "FgwiuxbdyHZa+ly+L*L+zF=M0rKkDdM|V#U<r)=Z>n*t^%u@77b{hDjx!MLpuJRX?1JTGci*Vsq1-858-=;>uEpXefz5{Yhx8pFe"
    "*Wz_NHcJwu?QOOWfCz^}HhZ#Px#>tDtST4sj*>5p2I4!pboYFj|01ZODMi4Asg&mr*}x-|xmr*Q{fxvyd#9)9nc)CskhnRU4@c4N"
    "ZI7g;e`4Cd4psa1!r%F0A%d|j8I(N1k{=Ie3U74+L<TS4O`Kie-C5HMZtm>ElyF<#K=d|n#hf2PgNq{b6T$pgnX0kmH*?Wig$<Qn"
    "NKO?CRPX`#%eNWld`!}gRasA?9w$D)*r?!kq#>6AVgT}V-?)jBoxT=KeB@g(=jL0h&CCOoEpw+XKbwF>>QvD?<mo{M!$9K!SB24p"
    "Z;hnUw~ET=8UE3R$cxVsdIhe+g^oPesqFc1kMSPl%&U0#{mxO=aV}ajZ$kUoGUcqi$RxeT-!`sP8D(lfUpCWD7|$Aj+<<xroj{><"
    "lZw~w3f}4;Z0u;Z!ihh64VDz{zm1R1dc3sAg3K&TwPeh)csXn|-)_L}unEE-Pm9B|JN)NI=Gh7q&xIE7zA2UCk#14BU8yZJVnP5_"
    "w~}4$JN=tDjB$ObLq#LyR2}vaqRP*xgV=G9wJSW~=e$Zsw0ed<l$e&9`!wT2+I)^e?LevsVaVx7b+?4mL`(Ut!f8|NQ&mwGjmkl}"
    "SWf_qi>Fpgr^uNjK+4ygV~~~1HqSgV;_7kC+U6o)kNFmZ20dK$Z-lZQ`pGH8cJCR<^Wue4tkxIv_Z?JDcepq=CyU)a{o=Swg-fAl"
    "nZL(kZlW!Vo{`{>_Na)93&qWu&za3NJFbSp3KYSsbusIJ+4(%WG71x{g#1n`3cVO@XwWq85vQ^|f<^qxzUCQ)A8!&op0$(>R0q?3"
    "?#9WhCQa1GX=t1jY8m?}LX8TVPL*HPR-LPi04uq%P(<|w{@*K1T;KwzY)>T+Sb3iq%5rc|gw6@w0CJs|h06&Fq8@+ft~)y*-}z_~"
    "_BsEJb`8L24heas=aMkvi(0Uv-q^JCq8ur0s{lc{gC~*@9%^$f3bhf|7yOXNVm)unEKUU+`#BXRjjj6-Wpxik+U@bbQsDW>c#mEh"
    "+0?q<P~zU(ztJ=X*2q`@XoqVOS53>}=K<M+Ww0B0Xl)q(NY$!SP@le}<zz1~Kr35vc~$%;z}5XuUx0=02OZpKYD}{?&iI<$>pOz8"
    "ue)EI%kob!8IHkX{xObf(dKh40H-48FgEf}Kxt(`s9Ieo9pRa57V%$v;0F_v={29l@Ij2x1eMhA;9VO!DP(<oyToKM-`C^-Gf%R("
    "3N1yPWyrDw0~n&(KeIh&WbDP>6!MO}we`_I|CD{A+#|Bo9_@q@!1F-|4j;81@Wn|lg(|dC&u+l#ZA$k#GF%($`@5Ydu(9vwN5jS5"
    "k{X<9TFlFRTIs!Y52mL+Ob%FU0~T*$SKDf*LQ_KFJW?FaKcA<X(8pcZK`x#|V0>~g>2(vhm1D12HnfRx$KE96df9ZuD2;j8n5Jst"
    "Z$`Oq-C)<^hN1w1>>~f>2X`1O=*)>?6YL0D<%?;KNyEj~{Bg8Qw!Gfyh{?F^tHEKBZb71s%$^DFs+p`t+UBa3vW?ulG>_7{3~Rl0"
    "HTk9G;<;##Z2MspH>h{+J4JC4n5zkkdoDGZ-sCPi7!~q)bs!ZX-F4391+~rqTf#?HKjtE3=&NcxuSW?qlc!slREf2J&@*RKOv1r4"
    "@;q~v@e?GV1A5-(O$b;xx!5+>nzEvm;#lsh04sP-2@L}f{@ohD9&FzE0jEdOQo?O#u1(R6P5p;}aGIMCVfrm~CW{5Zd3FPCYEDx8"
    "rXGv>(%Cfh#-t)e2koGGD##P4B!I73Am#?69o}KwoeraSH+&0Egr3L(;1FVDR+_nC70=@%vxN4;^atoa>~=Uh^+`V{Yf4GL0UZ-?"
    ")-0qo9bt{?&TjoRoytbX)nFUYPGNTD-P5I~`BvVkn4!^&8OCl~Q~3P2)jq>4e0|xogP{g+LQ>KvAbk&yG(O;m$aScl_cesEB7$)L"
    "^EY8$TSOhF^l3=K>E8D$hW)LHJs+He%=xNX@>Cx7Qf+B1nWX7p-Ecr`ZrYPULF>8sB_jYVxfti_=;7HvA}DwyJu5h<ZFflzM)EYC"
    "Cz8FF8wqWzE_|O}bGQnF>V$wg60RS8JGT*#bn8HsKEg5U_WUTvE5f)}_ox}SMXG~3Eb+-Skf7FBL=un6wlMJmtqyeXVq2r^kl&5<"
    "Wede86ERqQ>ULoh=U$D4X+;NUc)jva<%V3xovTl0zDjIEu~1}#r)?DHkQ}w@{y6F`#aEQ9wSUWrV@L)k2mZOSkdhb3xJVhLAM}xL"
    "Q%E?XBDJy}oamnz_1_mX8ZBdVeJgcz9oV#e6xB?FmADN92iQSjZn;&(%w)Rs^3y=SBNc}N*ZWT->SM5~unAVKQ3`4#px%*iz0SI2"
    "|99}54&zb!X_^-m$5`rcJc^WXI2LzUfGIa^@UbFF5TiuTBX8W(pQdp+E*JsI;CLZbnk|%FvU`J)bA8*^U_+p7XtXZVLmi~FJsa%k"
    ">3QKJc;eT|Bb^beW^eh3Tj<`3&twbu))9U>%(IzDNS#u%2iqbJptm!C_TbveN_E)JI@{{u0!~(ruy_8XG5ltYXop>Mk=F&P+#*&>"
    "XNf7@%XppAD?t^m6?i(2!xFsI5QDoeLoQP0w5t?*m9<a8<yav2hUJydM59Q4o4?gxn@{7ZbZtRyiWQz>D7GmwC)<9}&mXD4Vj&mT"
    "+8%`6Y&}xbbeen-1&m`4g69ZSh*^Ev3fwHLb!x-_)99<+i5S~%*{Xgsl>Ucp1gz`F69@pFQQV~NOqSPqFJStiIG@t(WgonuX$Tey"
    "#!WSA8&0haVsc^fS#ro+re`kx!KTtzI>XL<6}rXNLv)u5A>b8>=ip4)`R#p}N9xu+9*V`ezjJ%JjDAi;d&k*U*ksdC74L10>p~yl"
    ")HQ<!IHY&Cx5K?QdMl)sy!Vg}?LtkCQ?da!zAp4FpObL<erLBN1*>hsI57fHH8?yl=VvW|5MFTAbYeuXM-e0E551nU=aK&v=-hOV"
    "f250yq5Py~R=BcnoWc;Q;C53}$P)w}xAz<lYojUJ7+Ghxm2zy_<BUzT!lQE$uH55|jN^@jKmJ_D%rqnU{6tThpW<;BJ>|9jlJDVd"
    "bMU9Eq*nNdr$&T;WbJ=;r8M1AUQ5M&j1@;99D`{_eTd;eMgr20%%s}z54ek6-4D&J6O-#pI3XCfHaE%0(S*D+Jj_gvRBp^N%7v0G"
    ";&`BAC3>jL=CGuXKO}7Lq}B0gyym%*Hh=a?JgVY>s}Z|h3vRXu8G~<(nRyvmWast&hb5wVdTm0d)Y^>B+6aySt5N8y8U~39lb<`Z"
    "h6tAPG09mZ;%1VZHzRYob4+Dx7eKuQ88DB-oxezwz(%p&N|(tW2}5tT6FSO7Tk9L=jiJH_hi{p9xT?;%&`!9tDYmjpUVPPI6ekv>"
    "YMUiNjM2cQ6y_m}WT_4c8UD^g9VZ%4XM2KrPql$&Wg|wdkXIM;G)Z9%Yl3v-WBC4^f5v3Hhk~%N=st&gOd6=dUEN|6g$do=E-~S9"
    "E%=L4>fw}@<3VDHLJ0h|v7N;d2yb#nNBuwJr4@4)VgrgW%m}hQs3TCoM=Y1}6rXwgjVTJ#&aUFl*j{jJzxAt<=nPYzCRR{`P0iU_"
    "@Ss7Xjz0E$oLb{Ao>J+K?s+qj_kqAzJ{wG>r3Nil+$iQyy4C?IX34_@QW-rupA8PH$OB=Y@{~LLT<O}C3=0S1JFMIuJFnt02>5et"
    "Ous>7SiCdTOCb(RmF+#DfdTRN!a?ROJn31viuTHVyB|EN)AKT$9Q)y1I=GiuJp9^^r98&yQ@-vtem~$cY3#R5_s%68+q-B-oa$CY"
    "zmoNB13$k0ZF7tb{W^KE=uYz@%*&yU(R5{*X`toBK-cL>g3)lCU`!9Lz)qiQ;oJQcGekTled@Et7(7}H^rXBJRKKDIclg4$vMB}&"
    "lAXEmVQ4u8iL{N+{a%NqPJ+<5<~N<g4c>+M%BNI8Q7VqdirW)x6|~WGZCOn;YKZkFi5otIi8WpcJr*-t+IKYtK+Yc0)UEkpL)mLY"
    "wSG;FeHUi8KaHrZ>8n4#wr|Ot$qMR95Yi%J(}+z!ufkU|-cG{lLm&|ZKnv~oE>Oy$q`s0A>IkQ|)JVgLS-JzZF(%Z-xrn)c`)khY"
    "1)L^r0?_Pq$^g*Rw3lOh&iJ$+1iCnQqt|j<yMLtwl{5c^#)mt>lvb{0RPfhP{|dW}2g1D!Uv(mpAWIu9s{nFTFVGy}HDAdQX0(Z{"
    "00%hC!$^a&&@yuao*9S7q8^!B%Trq`Djj`~e)YQI-DVJ^l+B>V()`JZt=<hsUpr}!b5iScj8H*4pckx0Hk)xKaKI3+gFZ%M1!6G`"
    "F+5eu!~DB$rFXJ1=`OtE9{P#g_e!qO*jeU6ps$dWMt3qyoxnH+x5ZAtFltu@pPJ&O*6wd<bNM)iw!%8bsYQ{q6pK~m7*ejn2V$<Y"
    "vP)}eIVQ_KO$kuuFXvfGIgixe9!H+=%@6O{6Wic{G^+m!y{P0ub?fV&vV{i$RbE%Pxu0i!=&k@`6NdC<8Zp+P=C!a0J2CW)&{0RJ"
    "jqp|{k^kvYRNWiyg2vbQm$=F0>@a}avVJT*!IdEBHg!aaO`G$Ca@rK5Eci?^Okm60G`_4ztRad=hlZKXw_nSDz%R`NEZy3ihiIF0"
    "@EmOWh2!|jR`D?3bSd&Hgvw~uhtLEdPi^$p(1{ewUOL||GmcdjFu(i8-wBcH)xDYsaU=$<!bMFH6mhZ=f(R<_87sDr3iGYq{n1!d"
    "o_0I9Sz~@-V9l+*^R~Brr;nzIgdIb2ogFE<KO#ThNMElBtr!~Za@ujL-uFaV!rha<qp)oH;)h-dg<OLyj6eo6<-pM3w3#C4Nuz9m"
    "ey&m4V&2OOkslkI4zbp~kQw6t<L1P?wT#4kWg@1Q(41@wfuXU^zq8sx{u#D~bibg8--fpW@BDQ~Y=@r5=N*xp#2ozgaDatdt_Oq("
    "=Sp54`!A2#X!J5}>|LrO{eU|ed?la&fAif%)k;gh#raF!>ZaSO7p(XwT8w=9p^ZJQkpx?D8HJH$zxBjv4H+PM7rg5%SSzRTO!UPD"
    "F+5V_(7dG1zAM`1E6GhKG0o5QqXUyLacZ9*6@t7hGGOYcr-K{E(6+BW>A@WTklKlpOQZBqyyRzbU0;y(VS(>#IT|!j{e`s1Rc_cF"
    "l`S?KWf?t7t*|d4PfzI!cV;jJDh~{_78wL9Suk-0PQ-!F;SwXga*3*<#(+;&9D&{a7@?GJdS2!NI`ZG#!-<BuJ}-ULvkW>lGceO8"
    "%vcR`r<_lz`K^C{cRH(k|EupR3#jG9E)H^+^1hou7&eSC*ADTOK5o9r+CP^FW}6GhNCA4?Q9rh6Uvrw$ePwj=3Vz@N{_<<IF`kF6"
    "SC5s<2Cwx9hD3BiU@R1=Q-+sGtyPf`!?amQ$m(J(*V80uOxcT5Z#|<`hU4IQnGj@xkL~zZNA2=Hh@879xHrMOSRkAx`#@e0$$?hf"
    "UpYws@Ura%J9h`rFk`$L2r?O;O|Tv)wj(^d3L!>%!L#t%gZPbaWzQ%>E(e|)SJyigQ?z@6HZ%P@9@N+!i&YpU4VymTW<N~=7bhW)"
    "31@BC9(w30b@!4ZUAx5&e{&s6kT|kx4waG7`o<BTglt1P&*%bz<(f%o`WgB@xr(B!ptSy7ctj~&>dxSIgk@y1dR{y*r%qP3Hv3@T"
    "5upkRz`Kq2U&R9}x4w56=(swU2Gbk+-M4(lpZ9}BS&Y=?H2$aM$bx~E46lMSrbijjjQhr0Tw`M3JKWJaTn%>@ea7tBhE2D7MoqCZ"
    "5`&|c3X91ujI8&w3Q*2s@CkU*op#I4;>GM1@im)}VI5@3gWZ`WMtI&^*v=Z!1SfGQn*_**PUBD12Z2}~!rhLdv%%=#xz<2d+EBB8"
    "Kt*NvDg?UbmPg@GnnswRnOWY3fLJK*%q!z2|49csg9EjJJ&sQ#I%tKL;IfeTUNeHdVN9wN4#nCenXXOGU0Pw{-{}x&XNEF$Gv9|3"
    "_uTA}E|gDpl}a^>{ka@i>4(12)0`&E7!gBCFx@6{Y7OL8yCLk%vWXzdR%>oo!z4EYQrUH)rqQ1aRdcP>RV9!2wl;J<0Cm(Rw3CZj"
    "3my)=Y_iO8pE8>s&|2DMzQ4V5-yt_DHxKX#nrt0LhDfr1!ddbq>ToP_*a^DC#TV5i0y<;rmVlXnEvfyN3TqO@gs~d<(i}u$!Ii)a"
    "=0|o|h)n1`m&w0($MCgH!>TDI&P=cBypjf6EA05WkR*D@4hipOOKaw_fnsF)oEft=>*A#w`DJ_Yo<=;Z5wmfRLN@85?L~F=MTaC7"
    "j4S+mB}~GgrI7sNV;oc}oQEM^TY;CJ4|C^O9G+N_EtMn_+UPb)?<T^MXDNmh!<ch4Je|t)3!i%|7vu97E3!S>MD;DxgR=VoXq7%G"
    "RP`y{zW=B1(mR&c=x}wGAt14^vX?kgS*x!pk5_>X!YAS^j@e$~=ZboQX&Rt(WnyWI`@f2*3^<lkxrsp}WWNhWdg4o{x;4`0@AfT^"
    "!X#4;JG<QP?V2q8WA&ZWAh;ex>w5u1r{jlyWaX<T(p=~aI3#77wh~r(V`l!|LK6{+9MRYq7DwIxMYZ})YQeXeo;jpV@|W;ooX&eD"
    "enHOAzMr!YZL5ZY9qif*wLiVv2NOICN%ODu?zxZaQIP#_n~)FP+CeYHXy1BA)Y{&(L($kUUtA6}$iWp_%{*UDppC;e1lz%u&h`72"
    "ZwSsVlxUGJ(SU3V0L%8zvEvJu`(Nls1xIwvHw^_}i(%;HY2Tpuc_zjhce{AI6!yVuB%)6K{IRmkhK-nqJv3+}_0m@OlDE@v01sG3"
    "T&Gd8m;NrO<SKqQP26}z=B0P{Gfqtbb-m?klGr{_ezpDZ6ar#ATj2ENK&Qh02RbIO7y"
)
TAGGER_SCALE = 0.013266815578525588
THRESHOLD = 0.6
ALONE = (
    1.1417,  # people
    0.7498,  # people_unit
    3.2868,  # country
    -0.2920,  # unit1
    -1.4492,  # unit2
    -3.6213,  # capital
    -3.2925,  # populated
    3.8679,  # area
    1.5004,  # nature
    0.0000,  # spot
    -0.0467,  # main_name
    -1.7634,  # other_name
    0.0000,  # other_script
    1.4236,  # short_form
    0.0000,  # variant
    0.3866,  # demonym
    -0.0656,  # first
    -0.3216,  # rank
    1.7366,  # qualified
    -1.7366,  # unqualified
    1.2507,  # qualifier
    0.6932,  # cue_unit2
    0.5043,  # cue_unit1
    1.5028,  # cue_populated
    0.0000,  # cue_nature
    2.5261,  # source_near
    3.8944,  # source_country
    2.5000,  # theatre
    0.0000,  # theatre_else
    -1.5127,  # rival_country
    0.5779,  # rival_unit
    0.0000,  # same_country
    0.0000,  # same_unit
    0.0000,  # near
    0.0000,  # region
    0.0000,  # far
    0.0000,  # mentioned_country
    0.0000,  # mentioned_unit
)
TOGETHER = (
    0.9192,  # people
    0.4109,  # people_unit
    3.1864,  # country
    -0.1294,  # unit1
    -1.0922,  # unit2
    -2.5508,  # capital
    -3.5738,  # populated
    3.0943,  # area
    1.0655,  # nature
    0.0000,  # spot
    0.3901,  # main_name
    -1.9714,  # other_name
    0.0000,  # other_script
    0.5907,  # short_form
    0.0000,  # variant
    0.9906,  # demonym
    -0.2268,  # first
    -0.5104,  # rank
    1.0456,  # qualified
    -1.0456,  # unqualified
    0.3575,  # qualifier
    0.0556,  # cue_unit2
    -0.0881,  # cue_unit1
    1.1259,  # cue_populated
    0.0000,  # cue_nature
    0.8578,  # source_near
    2.3539,  # source_country
    2.5000,  # theatre
    0.0000,  # theatre_else
    -1.6267,  # rival_country
    -0.4695,  # rival_unit
    1.6991,  # same_country
    1.9836,  # same_unit
    1.5864,  # near
    1.2444,  # region
    0.3577,  # far
    -0.3244,  # mentioned_country
    0.5043,  # mentioned_unit
)
JUDGE = (
    -0.4313,  # one
    0.3637,  # chance
    2.5218,  # posterior
    0.5521,  # people
    0.1368,  # same_country
    0.0910,  # same_unit
    0.1515,  # near
    1.1199,  # region
    -0.2249,  # far
    -0.2678,  # chance_near
    -0.0452,  # chance_country
    2.0176,  # C.one
    0.0638,  # C.chance
    1.0164,  # C.posterior
    0.0000,  # C.people
    -0.3509,  # C.same_country
    0.0000,  # C.same_unit
    -0.4135,  # C.near
    1.3378,  # C.region
    -0.0086,  # C.far
    -0.4616,  # C.chance_near
    0.1042,  # C.chance_country
    -2.0333,  # A1.one
    0.0666,  # A1.chance
    0.8190,  # A1.posterior
    0.6186,  # A1.people
    0.1399,  # A1.same_country
    0.0153,  # A1.same_unit
    0.3193,  # A1.near
    0.0988,  # A1.region
    0.0076,  # A1.far
    -1.1281,  # A1.chance_near
    0.4833,  # A1.chance_country
    0.0975,  # A2.one
    0.3876,  # A2.chance
    1.2984,  # A2.posterior
    -0.4620,  # A2.people
    -0.9186,  # A2.same_country
    0.6066,  # A2.same_unit
    0.0992,  # A2.near
    0.1987,  # A2.region
    -0.0472,  # A2.far
    0.9906,  # A2.chance_near
    -0.4386,  # A2.chance_country
    -0.2522,  # K.one
    0.0439,  # K.chance
    0.7088,  # K.posterior
    -0.3344,  # K.people
    1.0072,  # K.same_country
    -1.0033,  # K.same_unit
    -1.1835,  # K.near
    -1.1165,  # K.region
    -0.6913,  # K.far
    0.3250,  # K.chance_near
    0.3239,  # K.chance_country
    -2.0828,  # P.one
    0.3391,  # P.chance
    -0.8073,  # P.posterior
    0.7299,  # P.people
    -0.7062,  # P.same_country
    0.4725,  # P.same_unit
    1.0928,  # P.near
    -0.1265,  # P.region
    -0.1246,  # P.far
    -0.2258,  # P.chance_near
    -0.0568,  # P.chance_country
    1.3202,  # L.one
    -0.1097,  # L.chance
    -0.7390,  # L.posterior
    0.0000,  # L.people
    0.9895,  # L.same_country
    0.0000,  # L.same_unit
    0.0570,  # L.near
    0.5084,  # L.region
    -0.4898,  # L.far
    0.0734,  # L.chance_near
    -0.7308,  # L.chance_country
    0.5018,  # N.one
    -0.4274,  # N.chance
    0.2255,  # N.posterior
    0.0000,  # N.people
    -0.0242,  # N.same_country
    0.0000,  # N.same_unit
    0.1803,  # N.near
    0.2193,  # N.region
    1.1290,  # N.far
    0.1585,  # N.chance_near
    0.2696,  # N.chance_country
    0.0000,  # S.one
    0.0000,  # S.chance
    0.0000,  # S.posterior
    0.0000,  # S.people
    0.0000,  # S.same_country
    0.0000,  # S.same_unit
    0.0000,  # S.near
    0.0000,  # S.region
    0.0000,  # S.far
    0.0000,  # S.chance_near
    0.0000,  # S.chance_country
    0.4158,  # qualified
    0.6621,  # qualifier
    0.1826,  # source_near
    0.9802,  # source_country
    -0.8806,  # short_form
    -1.1660,  # other_name
    -1.7898,  # demonym
    -0.3140,  # first
    -0.0050,  # many
    -0.0948,  # repeated
    -0.2777,  # english
    -0.2786,  # given
    -0.3776,  # surname
    -0.1209,  # frequent
    0.9100,  # english_chance
    0.1931,  # given_chance
    0.8175,  # mentioned_country
    1.9640,  # mentioned_unit
    0.4944,  # cue_unit2
    0.2499,  # cue_populated
    -0.0308,  # words
    -0.1942,  # lone
    -0.3076,  # source_chance
)
