"""Fitted by benchmarks/geoparse_train.py; do not edit. See docs/geoparsing-model-card.md."""

TAGGER = (
    "c-oA;SCef?b{>|w?eS%9UDvnGboWfd4gdlS5@LWsF~|o|VkkmE=}Gz{`XTxOijef87lz(MhC+}a0CXdO<4sS`bl>jlZ&jT-{%n)l"
    "xlHED-22>70n@kYoNdx9`>mC0X~jRr{qkC=y8HjF|H%Jn_giW{Jf~mBy(`vg+5Ptc{&j%QlkUmgV{`lagdWlTZ`1nMC;j)SBzdOP"
    "o3X0wA4hw`9e$B@H?H1O>X*?CFIPt0+F$1JqcZq!Y5&u@Uo?L)rh&BG<TLdU9?^)^>ArquV90L3THDKWmD&eP+URxm=9<?q;ZL+!"
    "#+kpko8E5IeY&T=H*ocxA2$9RyT^UU-rm{=+O@1FZu1uQKLsyr_rTybehq$I+y5A4!a@I1kis1dqMM-I$-TRTR<+y7qqY~7b~9%@"
    "y8;*5@EY4iu806EnT+taZTD+RM6l&2(|7+OpfVgS&Zhvv>fV#s5oSE&;7S;K(Y>*x0i6D6B7)9UvbJmXu^)|l0{rqANTyr(3RiaJ"
    "i4>nysHB9YDVd%0C0&@)M%p`zo06_Cy2~D^Zx%r3^sJ)$B2lk*epocrM!vKaQ)uiYE(FVn?egR^4LI17BHo@do5KDxLj!r_$k4R="
    "8@K;{)$a^F@u>6-ZRv;Z&CNUZpt~f+VYHSsC*ALlc}JdUyy8+^KO1<4Mxq<FOefjiE`Kd(ndb9Ka+2I$Ew}mPPpN*x5Ak-5|Bj4*"
    "-a<{2?v+Ox;h6bI(*hksKL4N-K@X5Kx+`AWseBDr6k?QB$R=(<bu7?TEq3eojG!x6mnZ7D!(GUcALV1KA<^$8%ZNU0>2-1eCnU#+"
    "3bYse&Ctl*c;AzxXg_V9MU4BayX$Cpc3mo=KH9BHV5!aa3a+cH*i`q`+4Jt%S;`b3?g;7B&AT0|v#pS-BU%X~)z#7x$DO!+6wU1@"
    "KHby%4i&s6P@dWAXgvm0u&P=ZLuv`cjAsU}YJu%&WVzd67&H%blkvo8Tbfkw9)QRw_i!!kON*qwA)T$VH9e!2o4mq>O85;-z*73W"
    "wVU%N_Qq}NcB*khIA)=cYAuB{p@e49{w=TB-1Vt(U*}>gozAfH`36jn?w8NxB7VyV^+7WN6M*#5YiWZh@wl}!0V<P?r3^9r%UFp;"
    "f30GL=2awpd`RqE9U(l8FTOwaY}lGXnpiYbH`-gz_+kRzRVE=CbPu={L^TQoZEYNZ>-Oi3pHE9qT@Z<R6<n}2*m$*`=5mlX_I>jg"
    "l5>pv$4IJDp36#}MlH6!laFLRB$+x3S@uTh-*M0HXz_Q$mHNDUa^h&~fgj2N9$q@>m@6JYF2>g)xm}4>Y+JD<#v3&ajX;mZw-fip"
    "jxYXIWC$^P&L!c{FC)zlvcG&H=CyKfNB&#W3>p&)*pZ!Uw~WnBFb%Vmw87I<vinqNkjsaf2GGO?yE&~IO=yHD^>1NHUNLz~w6-(o"
    "-rVNeZt40=-Gq91Kk)n-M}C!qteuAZ_D0<ZEmoAuOOlRRyK7%P?|z%8hD?af;PA`Nu1W*Thg5lkOO#}6<i^~-(`sR#sm1naxh%S6"
    "HKJZBbeshD8oGSk*C}I_P07f#Jo%+xNOQ{aLhc0a`R~HHWKaGAcj%~^++JuZCi&IyrndGf=TLQnT!I`ZiJ+cd2>);z+Xp#Mn_Wck"
    "#lWfRF@&^2^eGxkB(L0O4G2qo=G;&dDt(}YA`n1)RUl|JJzuZsahfS8RlCm1GqA9pos3!0Z9Qsj8`RN;X`$$ZLazGk*S9Vc5FaG@"
    "I>lyXt`0b(>6yq$E}z;E=_H?Z;yz1yuWNyfwc98=$dBx6R*{{nvxN?<rQlK5hVH1(l{ZJqa07CuHZ=T;DwbB_*WHIO*q?<O9|sxR"
    "z8XnxXP0KQ^`j+kH7itc@06f2Nsmv)fne#@;&6)=eIg8E&8C>3*Nv)Cs%0M}Gh?r~78gv{_SH?umx-Wx<7Lk%F^6zfbFuYGFJ5f?"
    "!k8qWX-m23FcHB#wpDAq)bD0g;`R5Oet7OhRIWb70oV2u`!>Dv1KK!eK(nV4+B?-Vl(Ki;k~8rA8W^Za1DT-d)&sthL70)+7H<5e"
    "Ta?wHw&|X<-+7_h-Fi-r{b&?PWur#BNCOFA%DZ}oWkJUUR^n#3BNl<UQ)k}k)(aBaZeWiR!E$rAu}k&a-i+14JLr^M;~cAmJlVwn"
    "81gR3NA!?3;U**@acA!BBl{Imd#BG$XVZF5$jY?rOsrBuykT;B_)!?Y-pt6$(}HXn{PkbL1Kl`l$K;?amMNJz*65YXV7wiWI61z+"
    "#py14(c|+A@SinFs;$#Q=aTT2YP|4fK0NI!{KK$e89Kxyz%By1sz}R+Kd(ZtigxkJ-ug%#I+vTEiF>Dnzr8Z6g_Drn2uhtx(O_S{"
    "Ir4WPUIOXK^UHXg2TgM@La@<qtCd*ywaT^`U3FL4H3iF<$iTiOwZEDvX>JhR*EHMb-KAS4)}cNCO0zM2E)EU5A`d9t&gf%r2)<N3"
    "L<&U2m=t)pq*Z@u9ZPlQ-vkHKf~WrN@G5Ut9mI;LC&c637wL863z=EZ_tPmz*phW|$8GB&v)15SUi7{H+;h6|$O=g+Lm&f!0L~WF"
    "CoJ-(j!|#I?>b`_7W4;+Tp}>Y@h=*mU6sHteX1f{cD6~{sgTy`z;=UjDDxAve?yXR(HARi=z8++lWxNIoH;g99;HIF%QG*&fS{Hm"
    "t}1M1Dkv}sIR_uMK!@LS-reEds38cm{iVJ9->FA#A?isL&f*Q)sooQNDm=R#<JCIEfk-RCNQ~g_@e=HUZs<kf7v_m4oSB~!T1h_^"
    "#!ugK0K4oSjE06CC>dIqDe|6I<W8z=2<`Px?1b;S;;nGAI&@CvPCX8Mz3V3R)|?3uwz(G!)_qHiTXvI&yqBzyL-NkA&AhVDoW9AV"
    "fEa{=Uz!O%^Pl1yb4McU{>Aq3>A^bSNk}>H5)-PCBD%RyeQucjhJc2)?7k0-i^PShqHFhK1{3a)0M|~2($LOg<6*DbZi&9=yJn@2"
    "h}93sWVXby{lYtU-HfjHf!7Pl_Y*{r^?-0_?wyZ>E)L}ZQb4N~GZAf3g+NWUcbZ&)MlJWL13}J2RL*TqYsHLSIEI8v3!FtV;5;0("
    "{|J1;<d0P75=0YwFA5{PTl*2^nD8n~`#<l9Xsd~IA9spNySa$CgCY7tKk?Yt13x6&ptI1Q;LCMn-gKX)VwqCsd-59qAy(;+?cE7S"
    "0&+750JY(aI~Gaj`rTBGmtXfxUdyQY(wkpN4>LAy`Awwx*;cCeaR^a7U`tqU<M4pa3CQ3zOSE{J2EKjkNUh@a`;-1tQwenl6}frG"
    "+}i}FB@8nJNt6tU9GsvGO^Am~fTs6Vp;%Dk&+oHMSf^mrwEDL1Iw0X5au>}sLF|M>oa%d$%<hFm{@lkBVLs2%<=Lk4ZIyx;sFS+<"
    "ds!h)G=8Mk7NQvO$Do!Lw8j779rz<DUPb78xAtb#MotM*Kpq*4?}d0=@Z@Q^B~tsa`}5ZsQfscpKVgk)2%J$S4FE7AgSl9dmx1!_"
    "ZtO%BXppPKOhbLZV2eOyBs$o+3#!`V2I)|IoOP4Q)v<g;NJ%~rq*z9i?Y6&cz2fyU){C3UZ(<T#5rH3pkY}!9|2vS42V9z${01XM"
    "<b-WHW5YU^!vA6P=b)28L<bem)TjyMP-u$PikMx)!<12WRkxlj+QUFFIujwqx5RMQtdBe0tO@NSTi_CHD(#l(4S@~!fE+$LArtnn"
    "68{51SCK_*copZ}*xOHJKqVmpbuj9<zvo)GF5?PB(>`I_3D)T$SsI27gj>ctiHtIjUWAbUyv<vYk`jAntqnHPJ||vAEF2@Q=-XR2"
    "(ks~W;yuZ_CQ_wITihR5#A}-Pn=n{w<DT1|r9Tvcb@$LV=|dO>yr+H?aK?jX&jB@H9AafVnPdHp`pQnaajHfI@irbwXZP%Nh=sQ9"
    "Vj?|#?>35TBYkZvyMis=eB1pxi7-_VD1}u=T9Vo(wq@Yk?d+2v4Def4To`rTiIfW*_%2{#lz(jFZb$wdFW07zbLTzK3TO0UM}zJ}"
    ")BNE<@b=u9tVZ<$lKyFJQnJ7~ps#HBDq!a1bu8j7CBM>El%|;yVgZ!r$^mEifRuCD+Ctr4d*lXUG3JQR9Y<&d83H@W8`=wHgBbmO"
    "8^d`=uLbf&UxL2b^a5s(V5YNEU<fQkWVdOOe)~{A+KF4^oW*M15;b0cf4Z{QzqVU-=S)|;qP)?MaQyB)`PwbGK2rmMK6>~2umGvF"
    "ff?CI)?!^uU+=#oVzlL5-iGmPGmy|?)r_{+{m#QvmH-jFxC<bl6M@m(ZovfAz++HJp>In+uYFkHm7-X4;S682&Ycpu2)!k^_?Yzv"
    "aHJ_u`@?$UfBil0P<w{#DAN3anq*SECopOR`3qxl(^u>F1Mcf2-s|LafNSQ-B(2f3?s-CH4NL?`&1`3Ngmw#gt?t;_?MD1t0~=%5"
    "RH_5=7sAr+{cBYpHAA+;!^OzE5fY*zxo<7!JqW)fvM7xk+JXV8va_<$GjCyJ|AL$W<E>y^&bCo+=B)T?&;t~x)@-(b;@EMvX=CYQ"
    "pLxrt8ea1^o^I?AF5OnY0Io~YKFzqDI(7!l!T$c?0PGP(ZlzY<S($*7ek1kDeaEQAt@~Dlw49iX^0quOD>wU}9wN&u5(Ba3L&`OF"
    "-CDQH|A*SqTa)0O<Con#AIeYOBU;J6?}fXe?QFm+)}U`vo3@)W(-e-f_mq2+l0<#xf)20+^9HfkPVJ4ZZ~-pJ-hI%zgcDOAB2ky8"
    "xz~b6iye0EYtBH=B;>A!4cEX9f6_4Zd}t%y)sSa(BbU{%8p?1irJg$en`!6oX5q@aHE-p(^d@(^4%VWc2hy{|1=25Q-UG~<+{4t#"
    "&|?BQ#EC_@pd5iul|nR{rjUZ<;NkK^j9+?Qv0Og#L|UQ;aT}=K0*sl4W4|li4RJ+VF;Ct!<5)!Di+rx@a^h30ny0k%+sjO7gmkN1"
    "xK};s41m0ViC>^{H4UMD^Elt4S|O!afXA?9>k_6k?=b!M7>Mc%p_9n4*TcN`2Z1FrLL?i0|9Ky{JbYp~@=#G0Rxi&IrA4=Dv(Of3"
    "_`M(FfJ^+7QR-{Lid@pTk0Sp!-39qfVLrnONz4*A%on}+0v^9!q079EWKlW{_0_YZTr-n|%C7aaRS#!81xwR9Un|4OzTGM}MQ~TQ"
    "$~qWAGM_E_j|ra5i5W(kqqtX<;P`sz_QP55)Y1vn2Ys!cbQC%v-nCzUed#^E(%Uv>=Lo9t%qPr*<UphQ8iop_@eSJqM;&4fUei1d"
    "+!aFPD7(ict7f$$&s-v_!~n)2udo*a53w-E5&|!+;%vH%IDah6sz>mq?#(r5-IfWb>EpuP7>Z=;J}P{4j)ZA-j~OG6l;Dizdryd`"
    "G^s|%p$K-%0|H(5jKVgx!Ca@ew7|G9?gKik=po%3H8!L(2h!F2M+s#iB!!Jb^obVE56yJuZfP~-c}CX4A_iRz!*2<vmhDh&`TVbJ"
    "$Z<f&;yD=~yP_5keI^{=<|NPVc^L~A%4(x9M+*#*Z1y&?(u*qwkK36+G1G`ZPWQOSNR^2i5z$;~=Wplk=EcKq5#(d`uaiSC@g8h_"
    "j*)o8WS{pUAmu=)quZRrf=BG6<ZW)hK=ftZ;)@bUM7%S>GayAs7lZg1aLFWMfr`TbR-!}Frqwf#gznmi^`n)2?d9`>*vQOCCl;zo"
    "O=5CABv3iO1|-T}UC~T~o!;J%m})t1Eiqegq=Fr7apZkqUb?D@UHvnukPYn4`*LV}^l1}4Y)$4Xu23nFfq}`rK}B#uR^!G;4Ogf9"
    "y9T3EP90e9^5~X1QM(JCP8oa3u{$T`kCu#%p=-;@ow>D31(=6N4{EUO5;Q7tF#l3KF*%`Y_YrjC<6)dI`9o4Xj-2b3PiM&C1Dtx3"
    "+tJ;3Y=YO+m&h`SH;gSAoV7N!COXpiYY4fO-P;c%*kmItu`=YiTkq22;izX~B9)IYrD3386vWH;%g!RSH|vzQV_|QthBiyu^Cq1%"
    "Cj*}ng=%C_8=o;Cge{q+L~}=&@Xi{;WaO9mjKGRF1GoOdsG$>0@26YZ{qq~=3LE94QaN&3=V^Z@wB1_2$yHy8RYN#Sm^X5c|H<4j"
    "$s`aW_tAs%`e+X^5PxQ)-JVViP$ee&g^Qo|t}>ll>rfswH@Ati#_go;n+H1Z>RTaBG(UC+NDYoiY&U4vZmDui)aa7{rzRspIn|JX"
    "MCthV1KHEALBiO<EtcpcGzV|J?K=*dr#<d9(g4t2b^z#GDR0SpJOXa|Ux2#dd=<FrYJW`FRt2JdB<GSvDCArX2r>ZtTy6%KwlGb="
    "=`s@bGZp0$=9GZbP!3QH&_ZEvJkW+{@#+ImOcR8dvH_=?ZM@J@8Y6{(j=S}|x#rbt1$VD5Qpa`|nxxOP8+-07y%kDn)~(l)zHc+a"
    "^^Zi9yL72y6e%0<^$y;dSIs_<D`%b)S<Kz-?WXQXSjRFxhygoQ-vkLM^S%~J??m=XBx!NxNgqa*djW@W=8-yaLbI0gp`3<1ysK2e"
    "c!$;tAG^Un4$PUXVfC=&+eSSkjkQ*1`(|p{cQD~`weZ#3S!lBUF<rE=oKhp3-G@ccGvRP@mQEF_`{Pg;n5OtqAgLt+pQ|5_qX}Gh"
    "?{4vld-u(Id|b7`FHI&ehqZUItH@ZdnqNw{rw~Sm&~Xzxdgn)0Q;|O-h+xof*}4g{A*adOfX{ac%dIoH-4g%IBqc=eXp`2j6c#MN"
    "6}*i(;JIJ-7r<Mcv!#j=o#Y74Pq!zWnp57+&P98hp*u*$L@BUU?@BmZpP<8FCP(41hY11}3H{W0?aqbN;E#3IPG;EU;|0?~?iq1T"
    "#(O;D7(F&>L?krsVc<dBDMym|aX6QCBsb=c2J(1ufI?IIvOMi2n-X+%r`nONCIC}3fiJ`=$9gLZ^7`B~-pD}d4w*X`XaT0pE0)+4"
    "s7zarDrz=Y+njh9Q}Xgd)fX?WPR8?|*(ZN)1&w9)dw?`4!7pK$xP27l5wOO%p9o9`4xG4X*|3f8l3FhPnr(QA9(8<|B325^)7Y)6"
    "(hyo0kHa|0@lKr#yo?+t+-M0tb=E5;*r4Ps(Wh1jzbaSg!)!5iF@NAGXh(s%hQmxPCFtBH58y-TlFiW`8%<ASIwT@U9ts<x{Fj``"
    "cP%+ML4ls5v$^|T#JGOR@vg_>4|0l43Afi^1}3>UWf#$j<W@d@fUEkbt>sBqdp0*&gtb0Wsbc`zP4C%7p_4~J?4N>$-E51yWJvbG"
    "*NG}$LmIwUW9!I|84{cqDMK1nHj+5g-kIGc6VdBLZK}v(zGKEF88ub9YJvsRBt~J`{s!oP0Kl}+!c|LE0B;1&)^iowBFzvS#^J;q"
    "c(9|79D|X08NsTOo=BD@7l=PrxIfSHhM!rfEWrnivVLGZVKZsP3u|!XTPE`Sl!3$Bz$e*s@3Kt2bb(k|9A&{9+*;70kq;b+bU1X1"
    "Z6O*pa@g^XEjuI5Evdm}-K)c(axL8Uv~+W-lLnHms^PO?H>^m@{uxvG&aZ`Vs)Z$N0v_&$Q#)au^AVQ*5fdZK*l$$XaYM38!YuFP"
    "(!nMg{06NClHPkb!6ejcFql0<#5x?T{da2yE&Ul}bHJ<lAWL$Plh7{8F4ifGgdB1gQIzl)9t6LnLrQRhNi`X&`<7Phl4J#yrWhaC"
    "C&Q?wxmI*IFJ6R+_+-6NJ~cA;TWf-JiW4T9w6PoKYSm}a!o!*_x-}XLrwbB(GqoSwqNJt8t5q*bkRj=O+kU;f=2V5i{ux0+)s{6F"
    "kF=KKGV0HN*vXUKP;?&Y>zBU)X8MC@F@BGK`yofMAr^mBk9L6yx>eav>=5Vr`LQ$qbfgV#j0CAk7Eco#=_;<~05iYhKPL~wc+G$f"
    "t>anF!!NAj`>k%!ZIfe+ZpJ`O3aZp`&6nr^Y;0VvqVspUQa*AYK^9sHiVTkvnjn9GV~YICBRZE?*yq)b21edgd&qKBQ~iWncTj_k"
    "NJlk$ukf<3MP(LC38gdrW_;phVim%c*)+9B;**#bOh5W%M9~Ce-!kQufb(I+$SDKPigP8qI^KTiNx>4+OXo_W_m{@{MF(KsDr8JN"
    "Lvl&9uSKTu4X^Qjt^N-9Eqd7NO8d+gN-`|tF-G98g{(|DL>=p=r!HF1&W;0%*gEt3t&Lx={27s#D&66eD(lMFG-!dg7;?ZiWVy~L"
    "5ZRm7HO+M0K9KZgVoi1#jBCMBoM$k`l%g5de1=8el#bjtTRGq1qqtUz7vDpZtg~`IurApyG?<JUIMlIS@A<oZqw6YypB7c%O;n_&"
    "?sz9x_(36q)Rp>q$5HRYho4fSACqP06Q+VV?qROn92m=0c}l3R93B%k#{vKSR@xCD#IE;l-xEQ5iH|HH>D(gYK9ZD(#UPWw6S+GE"
    "M+v;|r@bZm4MoCqc>-lHdH{MaNxa-X6f_)NvjZ0REytEKaA61S4}@j`a(#`)_CqD(-P#>C^E{VDVQ0sf8@}d(+_mfwX{t?0w%7s4"
    "{D5A*(3PUTohE8zJy{@tvG?!SjuqWq1Q}t40ax(v*pH?*U@gJfqu=+MxJD`XT8AN?EW|$*(jg?s9UYg-dpZ)U<K-^g4yN{D&2cNs"
    "lg6G@D#Tr|hL;2KFBL&7^b`_cGZSJh&Zp9PJESxYqI7`NQFbb`v^nW0iO1~8@3<dGj{|E*%Sfu8oL4H(Sg1l}(r74+iV_<$SGnds"
    "pj=~Ifp)+Ys@-Oh>dk=W4hFJQOZLHRLe-Ug?SBv}ei^DAO3WJ0@+B?2BMN>Vtlf9*%GWYjr|}fn*u}x+Oh1~3I}$`)o(ipG@NGH*"
    "nfQ{&(Suj^QPZU6B!rw6IT4mq_ZQZ9T<w*>t@F?Zf)73!UWFsA)RYGJ9k+c`E9x_?qAUx*$XDLd({D0bZV<N*C{&4K9WP_RWToE9"
    "Ez#0?3qkjeTz-n#wp4U3JrY3`>`r=0*kZ~V)wU8zRA~#3J7$6DF;d?)Flj9Q3Uzl<jBPYv$&K=%*eEU5Ter=PG-p-?t?C7>PBq}&"
    "`r2{nRDuyE^pa}T!zf~W@<;s;j(qP-e%{20X5b`gr37V%fwy=BsXxuV@k4(97=q7Nr@~rZF-`O2zV~3qa-0`8^X|6=lzl$HO-GS1"
    "(#9TW7EZCouiTchQ}#93*NL+!r5xIaZ2h;Ym#)?N4PE5k3ut$IF5I-J)7AkzbPN&^ZVR3DjJS~!HFsO-4hIK`+d>6Fl?V8!DtDk;"
    "JC`cP1mrRrvLv)9GsqxL5J6~q3G|Od!GH&XBoA(&ixawLs-omZZ;n}z_$pdzP}jcDNg8VLcs3%v?pI3H(o=1*?xIYF{ToL>8jEU)"
    "S<1YE-!(&8L%l7-XnqpdTVP4mf)<Z%gHm%LMSPQEoeJ1S<HC3iZ9``FchlEjGwa6pi$?n)-Z_`V7aP%#ckwhr9aH0~Sav(ec^kKM"
    "faFx5n8?|=>DNK}NP#L<ME@oM!ij#?HoNw<NhNV^Cc&c;9r!S}1c$Mgn#DF4o<se>pOZfZTX!j5XZpdA+{+Q8s?fD|TXVN|w+E3|"
    "t5)Pmtz%DcH!Pj+5PJ(`L9N-(fT7p8ZVzeEx!~2sDNu4vtNk+48jm_XIT~P@(#x=P5Y+*tbVS0|>NnJ!)&YK@Tq*lYk>+cw5**z7"
    "jUWb!AZS7&R<zQSyP)uJviC%oM4^W$y46T_$R&Lw&JD^V8fa@Z1urMJ>)zgViqRlvWDgHYh0v3ncCk?-(&bQ2-hDGsx?a*~o`jYJ"
    "#S+%){3s?f0vv7Jx>&IG+4NE}&(GY;M{Z7hVB}rLg$-;+jt{yo=g;*uF}h*Ad`~raz{hyrcfkhG`#yz4JdMI9e_BfmO7ldXXR5#|"
    "WA2b~Y1qn!)5W={tx4qky$F-=I;4>qMNgt5*1k&AxscA`&KFD^*G<cg2L8O64s3Xe;%IN<(CJzg;3kx)_3NC_qts;EC^!dt@gJRt"
    "!L`9(dAWKnbRN0NW}L`vHEWsP`C9o@79$~}4O2+#m<2-fw$MdIdTPY%YQv`5L}Qz{b3liIc(rhoOgiWogE$ks^RI;tX*~L|Xfego"
    "M7Hu7*!fx;PNciVad!Xv1sR(|vF)~YBgioAe~s&uux2R5u9iwHfuuYd;H>Id=x8)x4YiwCog4?@{#H8J@%7Qt_7j)?J`88+LFWK)"
    "^&<M3D8F_VX7|=zv}-%J2L;qD@#%dFhw(Nl-@0K<3zdAS1RkEyMmXE)zw)XDQaqf<7(+VP@@=M6za-(~WYEl*@VbN`Sn^@$kco2O"
    "yo=r3MoNlJgVhwSomRpuXorHrLK!TvNV_tL7!;=RyWz$q0;vy<+5|tV#G7pk6;%(?SVCtU8kn^pf42;F!wNN6G&uZKnrK-si0LY|"
    "7D4zB)dI%uc4VkGOq784)u9cTb-r10=7xL}BLg&~8H<!`67J8fQmDL&M4?>woZD}e!Mc{CNQ2S+LVY=Vf9{Cla{&U4TAFUrsPU1b"
    "-baf(q+!7MNa$szw$Dwp)s{7eLwF0y0ZPK{dD&<4N_}*r2K+3quU+(-b8i88;%sIR3e(95YtCb`!QJ4=`N#&i6HsIW%hk6DkHPur"
    "Ej-ycCvO=T%EBS%8Sd^gG^f%^tB-}Fb{~4lU}2K>J3$6#ZiK|LAMMjjVIH$&dtF&m@+b+>p5tl~lyF)sb8C*bp<ex=J)h9sY}Rt("
    "113_XBCZG>)kOI^K7Y+0Wq99KMfQawzg7i;0!#>5hHr0m_q^bHe$l8NC@~x=w^KJ$+e^YOL;6@MmIMB~hO^$Fo)%%~I+&+TbI}8G"
    "<wy4VzZ6Sw#v>rBY@=P=VLbYmIl*!XId!e9y@&_*X7%90C*hv-T>N}9DD}$zPL8`5%(SZsD&4SLmb6@NDS)VIR9DVDjfeMr`04_e"
    "uknQPIq1GSTghZwI}Ry5u>5=7NWU^wtma$kOZb;%I*OOVKa+XXABZx7KzM8`tO)uu&UH}KyyIY36kl8prTK2(;UIj195Pj|Y-8y!"
    "esWBQd{0FssrWEQE}}qg+<5T|$0aHI9FJMHVEL7-yM1KaQN1{*pnB(xB-}a@bNt*zO&J6k$hwuFF5LrR6_+(kRA1PK!6DTvNMo3("
    "8phe{$=4xN&K#WdHL%B5%9<}TD4kq6kECy~c{RCLv5^y^!}id6xJ#I(`aAae%m3Uxv$6Hpz>;i+QM*Q3qmZY((^IHdWNQm@QC^KR"
    "YdanCpU4$H_Jx=+4f`aGRD79Q>{8q12%p$OD0S(#LNku$<@3YP=5Z2&rn1!QlZeHINbAvX;C0-WNvV={BFC0xy%o1Ix(a*5$e&mC"
    "n<eqM&Eyt_iVuO?U;Z!C6I&-3ZpZ=CTr|sH_ZRA2I9{+?_UD7Zr{G3}Ts6j@V!5GT-r@pjwWBRsJqXt@IFw-)INg!m|7PQ1B4yqq"
    "ljzzm>(aIov{pJ0Xdxv3*zkcJSpqeE9nJ4@NzB<1NS-J)lp!?aoei}tTOoo~LME0`PbnwgW*;`T;>eMUeYFDn0a~q(ycw?UZXyt^"
    "SH!FXiQwBkLu5usr<7_xU|Cf`t~ZP?2>lV2DZLZ6Tb$zF>FH$Z^;G^12L|zNkPK_Xf{>@H7U$j*)?NbHS&Tw_pNf(a+*i=04#YS@"
    "mZd%nxK%wgFA=t90DO<MG?RdOx89~VXc+!sXcq5-1y4lS;+LV3TVb9@dBQ3YHJ{uB*2eO7mIV5STadWZGde&i|3*FyUiP`Hv+ACL"
    "c^Fzozf2TM62nQb6pyV`ld2Qt%FUw?Q9BIEntNdo#|SZk=<Sz1Xl^yMk6Uq`<%QeYP4|C=2(~7sduS&d8W~x#e=YF$y0GU1ldq{E"
    "T(B1hiL;Bzx|Xglv@_Km+s#ACZ%1}0F93VJggB&P+yZSJ^m4TA=s^XGx$wONy^1grb^srwiJ7nDR;eOlm4_aQ(I!>3+t$oY?xO*("
    "0D_)(3J*xN0UWM<63!}cn8fsRQT?SZY6dQPK7**tT-VgHvr)hAl@>ky;Je9OQ1k{svylP2VvWloGiIjRtM^t?9S*Xp#dbHsbP%H&"
    "_XzLOk1Fj`cxp<qcWEaKk1B3H8JGo`PU8^tDB>O++IX%ONbS3bjHMt*cc{gWGk8Nin^FR3H?!R_T>dfEXN`T=Oi#dAx;v8T2~Q}w"
    "eH=tdztZiH=hX;m_|V#&pr#T|eWb%VL>i(pXw<4IP44)JiZgWePHa=HD^B2o);$Eq+2(E|-1iGLoP}V^Its?Q4eS^ZD#-nSMgthC"
    "4@B%}k)E9hmV~8Ck`Q8P{W(369$G~fmLrm<TubaONFTTfoN&%!AsDIlyxZ9L$l9;Qts^X|4xcGL$8j*e00%SsqttQmCIl%DSQ663"
    "`8C!iQtIOo=|~e&iXj`=6(hE7li)p#JBlGpODyMwCHLl>F=Ep`7g77pBKz-yWj9W!wap1+D-C!()u6_ITgRK1uqAXmKLMmTW8ian"
    ")CJ}Ny0(4e3;+MX>l3U1TK9}8Jq!a|a@(`>0C@AS1^f6CH>TmD`TjUwD?5OG<eNE8q==kR^9?ukkMv8`hxv>-2@$#)7SfM|ckKFZ"
    "^XPPk#SHtf?l3fG1Tb63)yRdHgTp`sV=WC1D=rfRr>JWhWF}Y~FS)e1Vh9}RVEJ43?QgqTi9+1a{xYQ?%7%JNxf8EdaA3u#pV}^4"
    "uN@R>ebbv7-8slHnNYxlC}^5SG2)fYNuVv?M^;g*ol!i2k}!@exS}sy*2vxzQ(CGzB<ZA^kfotXE!kk{DM+@x5Z!IxZ`s=S7Idzh"
    "2}3CWNAbGji4){_(!dVy+xU^~{+T@<Ae4vX9qIvz-ww#+4}4d;M;OB7!6nQtJ0DFKfi~$tPTXzNa7m8tOu4~2VYHJ$K-o~EqZu3l"
    "CT!vg=@hxdh8IRF)y^nZP|Nezd)Y}@i(|)_RCmt)o3^}gXyv*d`uOL|SXJ5eJVf>Twu13ei4(~bsW(*k_$#7{pMM$wZc@KBmYd(t"
    "Sy<fK8Yn}yBt;y#CufdWI3_-%J_`cQm^Eet#0Mzil}C0=nhXg4L!fL0r@i2_8)9VukomK2L)!sti>Ed7Vl<k?b6&oq<e0%GR@z&F"
    "zWj_DRsDOC;BU%j$)f$u-LH%8L3OFjX%pqoV2p27>uO?FohjA)^dx4a!jptWBI1Vjw|wtBKdm#6G%TWaJjx7;=S<ZOi!#s&?R^MV"
    "VqcinSvp^fLLIi{iQ%)Hnca<IVJ_7CXic1M*)Cv%w0Dl0(5RndzA;q)9sx7`jP;#XXSPN`qQ)fCE^}mr<B<-`Ec)sD<2}gJrFhTW"
    "gN%{{$1G*eOdP|Xv#gysD|j4O32&`wKb5rWsmjyn*__Ub6`KGR$#VJEIhGE~aSnT*Y^7~#O0?Tkvc>W+?+iO-snN^}_iJU?{(Hu@"
    "rnSts1ARyC+}}oxHdy+VZ~pWO5k716b8Tcayz&Ercm?KPLyZ=#bj0mmQFdf8<s4ekE#~h^r?mQt=U&&9l4-h_E#mb%o`U;ZizcVG"
    "SpM4}Fi<+B?`e1}ExA(Zz76$gdloQeRXBa$G6d#qC^}n~lFw_rv)FoKaH+xxQZ-cKY$yJmDV7l8>oZ{ujQ%!2;d;YujkLBAU^`s*"
    "MXixa<KU!jg<98k8KlyE{-8x3@1DoZ!Dh%O-^Z*qDVS!;H&^kg7CwD7;|36;C9G?51jVMGtDgW@eAAP1N#@MwR%7zl%LJVPMlGq|"
    "8n%CF4?d>@E2@g3Ie{5XkGKtBM;E7nV<IV;P-Ygogs8<A3|)Bw&C)oy>+5d~_pDaY!98d&J@Hp*jGY|3Y(jP3Jljc$CGn7jQld?P"
    "2^^bk{>csx=3ek9<``V=EGmnVBEz^mud0(&d-s0BB@n)n1J+F<HA*4N-{iLrBZd+biAZNR`48x-?FoqH?GW}zrc0=e_aSR6{{KW="
    "Y9m#gEfun({CT5ZUG04bQ=0<S_yfdAYzgQfBq+~!6}Vh$`ZCKf`OO>^<cXI|7FT94q7(e)njn=?0O&%jn2CC;*M4VK>ZH#IBtq)M"
    "qr}67eX+`y)+u0xt*HBEuQ%8I(<a7plMhIx6oI)2(3UB?v@_z8(m6d6%Ku+Gd*RLn?mkSSnc~aSeQuaSSd^wnh}&5t-MkyA!>HoP"
    "P_G`K*Kfsfg}fhGSPSmt2OjPGu0+%$@Ad*FHLJu(T321sB=rz|gdvxoG9d`*Gq8~s5ZH#X@iB5z^x$436zgiuDW;|6Ar;U1kSS0t"
    "x>vX+kVn<5d}Iw75ThDzDGnjWx25KZ4eKr<tqr!M-GE>^CxU&yhmq)Z$jDCv+B5-_ghFm43MRCk^x!f7+X#$klm*6B<q@t5BJ$^a"
    "Xj%K>0~?lL|8p;bEyjpxAKE+kTAgljf-?$Qt)(~G64D>jOOrARmFENQiMp=?2`X0QwKEPgCul)gNJ%8ZmHt3N$7tguFdSUT=7EC>"
    "(#rjCAfg-fkaX6S8J18KhL0YT%D#1HZa$avl48(Lw%f6LH3n4}zT`lA%r)KNe(r94@cH`%X>@anod8`ehT!XpH!48LWm;V)9*;>e"
    "=o4Bgify}HVQ|at=5?=R?g*d#xe7}|#45CN6v3i1Z-fbjCA!Yl^m$(p`CB35<J*)>m&XWJw<h<o8&;!z3b)6nF%{1E`Wc>X?sHWb"
    "9Us=j?-|g+cwDlQ<n5bj2%qg*2cFAxynA=L!GRz6y+FQv=~5!#-#uoX`7_>4D^HstP;*$}vT({()*0tEB#A9%8)|k(c@Q(Nr&`Zb"
    "u(bIF&&Pz$_A~6T0jl=Jp2|Q3yJh9@(fX>nl5MtD0HHK7?ylinLdj<-g8kMYJFe)YxR9m2P(bQL`vn=69YN2zKMEBgZ+bX<@Z%OX"
    "*+Lh#mQ{CUZ-nk9tq1=EbTf4|=cY+J*mwJJ$SrW>^j>S*kO#)~&v<YC)PZgXd1Db;TPZI*{x`=KJk;Putc>RTrYjeDw@q9n{q0?&"
    "?U=6<qCQ{FCxH&7nR0p8sk#dJ_QsnxYyY$s%#$QaU<`fy()Mst5-wHsQsepDC5o9`?QN41ZpVk)h@Aiu=iy3k0uO#w6L{uk&6?%Q"
    "uPq(zy%j7^+bdbrtox@GCP!%gX4XhC!(l_8C_tg-Jf{BK!<fAvmXM}`>Snb~TOPQq0NwhYmvx%RcC-!3+Q|i9vK`^FpncEA+8^}y"
    "j9t&2ihfG~4}W*<)+ta<yJ4T{=!YZnw5b7t)p52M7k2JzD!G>TK&kJocQpxh|BPles=_j%`y|kn)6nA?OM%j&eauM6Sg((fa_I&>"
    "?i8{PVq&l9`%%wGw2n{$br5_Bn&SmDX;J}4xJBkHTgbA1D74VdF~|JcHG56j=6)QEbKhI>g?%*(lBjuQ>cVjs@U}Oe@r_%j6%^fg"
    "!lLN%AVfL>si{q2J~-ezVOP2n5#Jj$t+H&W!~mHkI9;8+CJ{nMUNOldv<lYYWam^G{0Y2%<~Ky%Mdcim2y_xUg$&Ml+*ut4_8qXw"
    "=3=j*%tZI!O9$eu)m68+BijqSNyv7HYI{$lMJ7on@Al<o>_Zyhed$r@pb(U;H{gjm8OAJhPXl?!6rovL8hZqmQmUlp8F$-g71%^a"
    "@$%rorHz%%PpQ{&<EJ&YdcazG7uZ^J8EJIc>%66nrI5-dV@oU@(pILF_*{#HbMA4@&we5vpSm6y-FzO}c>IfyhoPdd6*snNRh@ZV"
    "Rf$~PR?3uW!0(S-kb^Wnp^d?{#I8IL@-avFM=ZiFVt?nxPkrtMD~;$d1_AfUFchS~xO_nN9RFNZ11Eu+$jAz70aB^Qez*AZ$U(`!"
    "Qel;iHh!+JYx6NpbWaQ7(uPJ6Qqh@+CiW9b@pvuX<O(P~urc+moE!wxSs*Pd(ha$vDyFS8Kt_LOC1z0hB#viqRql8%T93EM*yg`X"
    "RuX`WL4_Sl{6u<g%!D=;&@>LhI6SB1o@2>y&>bs+pQ*I;-7SsmS-%)i#40@SlgFELMxsVoBkt$d13f$DZh7{!!XrE685oR5VUDXH"
    "4+MB<s##xKgir^i2B<k6HFZhX$^@d$B*lS3@W^5ro!B?RoAbSe-tZzMV&Wpu1AR(cYrPtvoPQQey!Nd4S1Qc^C)Q4>El7hTiV#}T"
    "+7r<S9TKPYI1E^iS{yL3`6N{SzYv0fB}a7?bL3anas68g(x~@5<TmmC<@(p5Mlh;ZEUZ<si$Y?P)&3~F;+}KxTt&Gyu4m7_)Or8m"
    "8nu`SJtCO!3&sGKu0W}itHa%S!uo89!=9U%z_p?t_e|wj<Wnz`z8Y)6BUlD{^p7N{ZntHbx;A`pPY%La>-^~Z4rcz;wSTn^50b0p"
    "Bo{WsSX{jg&cjGg?K%$132F0hBxfCzD#FydZkXWkue#B1^w3)7W{kxkJ4aos2i6S^4YgJ;19@@bojmMeg<EvzHCgMsi;hXv?=g(y"
    ")EMXNW-7@1Pl+vqJiM(Vgxc_y9dNn;OH6x$wQ%cw4C36HPhI-jGZ&Hdtovv|vIQzmoFFfiz^_f1nK25<b{;>yaI>V&09ntov+ZW>"
    "JEnH|k`3zxL><Q6Zxmojsst+W@tTOD)91dY2)^oxm>4@n#thenZ`HO5f<BP?@kZr!f*;@Fpi9|aGSb%LPHr4D3q3c7sI;xm<&bM+"
    "0=|cFTRZY6Kn-nF!QV~i>ryDCEDE>1@07Ng8B&xb0clHTc_0?UHhsz6*pmUExE_cFZFz|wXs*uPgn1Hb2+d7gJFhb}DI5iYnY>P&"
    "79U62w&_Q3Vobtzb-xZ#7b6s~FOzjII|)-(1D0XXo^IvaNWXEsdgvXNdFi8cD(bO`QTLWjmDfmB-$=n$J0D89%9*JTMeNAOgh~Y|"
    "D&YH4pV*L#PYok!RtI)FD5t~>8}Tjm1`WB@m(O(59hY#?2JL{#F7<f>k4OxIhjubliR)L&9Y5`HqMh9?>FljNpoLS)_s(%oHe|}n"
    "jxpUWzv4qF@k9>Wz+{7>AEhIWEeM#^pdc(nlttqP)53oT?hTa|9H$zy*@fTJGT+e(UgDE>DktQwjZ91*Ma~$^YzE`}19+kf(d!SD"
    "JnoNWAWsLxz~<P+=R+8TZYJ2*>kwPKB4{g<M^ttb+bdcI(#@H2wa-@Jn&(ET6U9X65-YH>D-iO_DvJMWTLr~Zaq@@;wocCdND$_4"
    "`_8;SBK9$g?>)pz3E$DK8{*nA<Rz&{+j-!7u2rB)({W&b)F2l=U`_v=3#E^le{9t94sGF#WD^e7#?E-$I`ABWxPa?CK*{Yxy)&C&"
    "K?@q#Gk$jcGGsd=oH>{1YFL7Q<E?`Wh8RAiuy$;})oLI?!}SGL57OaKxn;7|IXvyYu=?*}kJsibyCQX#;_Bm|Yus9oW{RFt^R*yh"
    "PU;++@RnU946z~bJ-Mt#ZKscLwK^jFf+xxMY}__o!d_o9Y@FIP4JdFpaJa4opUFy?H=$dQscO#T(4uMSNd*lMgAEG6STgS97zfA`"
    "aVFJ>s5HLwldbY6%;?M8(1#y8-JAvg>L5pphxMa@HW5SoZhT9jq#yS@-RVr~dpg@H25dOPVJr-oAStSi<&S}AsHTi8>vcWuo2=Sz"
    "Q#6+r8lff_O}P~?(!qHMLn6|KjPC48&f8EWM6#<4z>OTM(Ix(=Lb}ecRw`;LekYi!^zh~R){$M9lREOlyXTgyX~W+0g|y@`vDtxl"
    "qd6Yi<b#ZNO#g<R=c&iyC+a_2Aloiag;d0HNAaXz1kexc&wKac7`Ka7HDpL1hKOrFQlbTo40KU%L+lM<#n$#C*L65S!(K~Qs+7ag"
    "!ZoKXOywKwwiF|UCCA@8Qc6=ldmUgJvgJ-2Aob)`{KJmT69@Q0dVMM5khzFl`X}VWEXSe4w=Pf-6}m7ZPueZ)L>fBZ8bQXbsPL-I"
    "m$*i46J2i%gP!<l@$JU}uaDtqpCzQXOG&JhtfIH}RHqhhEo<^|!)t8Zr9GD=KIwU`jc*)<Eb&)vW;>}Qj(+;_&zbF^Qb)_m1%}|@"
    "*v@4iINR_)x(<+1c78P6Txg?y<BuKu5n)rK-)!B;+wE2a3J-xFvJ1KDSb;ojLSq!b3Z!y6HtXx<|2m=<x}w5B;EWhy%zo3%!^d3c"
    "nV_Y!VW}@|{3+Ee!Yr9y0wQ(l%gb15`vkzP13P38x3+mP{qE>*f+!)auR7rA3=g!rlzU@joli}qQ(=X%TM0ULZ`_5gf$w3__s-w@"
    "Pz^SEHzz-+IKU)7zt2#_8=R&;*t^H?%$YObzVxc7r4#JHcQ+#w`6q>c!HnK*Tq7w4a#jI~igM?<IopZoM+#<)D}{k4bxqT6Q^w^D"
    "uwx6y%(VW><-?8nw2!frHzMy!dvCamSg9(zr@qFU4pGG#H&y8oEyYk)_O|Vx0N=pjf5KpW(XC7FBVM<jK+hTYn#vH+w!1BtVxGP`"
    ">gjn<y+a=k5mPXMKh4E?+o7No>{=<}mZ|K!nt1zezEPqehfy*iH#{kGM%HxA1-S1UihTF%xN)Fl(#(f&T%DgUBDcQ{Dgfenq2&31"
    "Ss)TyyZ6tjJoZ>#RPREE<h?ck;^38E$6iPXm);|)FStz1Zh#AuSADk3*}2o+5pzm@Bu!PcMeOl`rjZG43TiAF60VmF^b{V)f~urg"
    "pzgr2vYxm|Ji_fMBe4ve###J7_lS4w7)aZKS9BV>ro93t89xOxL}!I}N_vgM3U{peN^4PNfj@L5atJMpF_grkL^g4Su+M)+L9x-0"
    "!HMTf659JDzG^9x5insFb4I}rGOZ&>2n<#3vcyaI{oasAY2256oenR`eJz|xP&kmQvZxgZLA^X{Hj1^_$d$?)&y6!oPUWuZvm~J0"
    "Oq@q(_S#fZ*?F9EOJd$8h5u?ZNDz9`cwa$JJuXlYBrKHm^EFa_8EgC9&<U7Ea{WwE!;~GSO5F9}BvFFURxQq92nR-;?*i{*%_(?N"
    "94?Q21#4u;HK$#v^)8*tHAvG!&FIocu#!(Ff+Z#(0i6<Rf+rvQ@VDcqb8fX`|9K*iU@2^;PJhj~!_E~R;pYsB6cXwp@r6-@Tq@fZ"
    "B>8xMK&Y2KzOK|z=|Le8*8Ko_0D!(1*eeYmsji~_x6FeNyiA@VMbp|<xsYcMf_F~BT_bQ2k6gf8@4{TDG{Dzfa(YvAmf5DCN3Hw6"
    "?jNcBA9ib)rxrCU@2m9eT_^~U&$9Ql9M9RgEpc7z`S3>hvb!szg*At>P}@+1DVM{u>09<WO-{K`U~3ss08ErkXqB#|4>7Z%6yw?5"
    "Do<N=yKrCtS1V~{48wl(wXixiltnl8K0zBmN~wuB`~%)?sZ44$fPMzWsf~2(9;sewyxlM5Tn$KL-4Z@<NBX^`*|dQF4*c*b)x9`f"
    "?RXZlE1Do`?Z<p%=H3(Fb&gdN0J>;X6S@C`?oX;>sr(k+-)p)|nz>Le*{o2g=;h+Qj2QP#ppf=1yUy3#C_t8+%jwm&XGvK`<rxY{"
    "VF<f&wx$hL^;;aq86F#b5ls0a=9>UooL}Nrdcb_&hyDd1BxF$<tgEf*TG6Q<L(WpdITjQ=V+4QdT?3|BIGB*XNxMy0s^LSGNuDwx"
    "WSYw-X;JR8^8XwM_S{ZxU6C~03w2Pbuqu!U3YiKmwn?L{5)g7EwVfOaHJP%f6-%gXFF<O>-LCz6`*-QQQS;Of^0S~JTVRX}$2yBH"
    "7(W%YtP@<Jso>>FU_A{6$yPAi*>f$N<OIEvQc)*TlqF~@A33rx7z`c>%AonYIDzCJ!^-4f!agFK&PX#l4~8}31s>V|py$0ou{Qx<"
    "sE&hxMh(Tx+L+86^e)<|Q@5KTz4K*)wRf$U5|#Dr_DsS2(a!pr$H;7_K?nO^-Kn_ys4I*TuAsyS=aMh?oTN}-FVRq>yHI|Krz1_`"
    "zILf$8E3jbP#V1?EHI&b8)2cJ^k5hDM!@G>r|5khoV3%p^{M}h_AC9$KL>by7lT$47MUObd<E%t&_F=g?nhDn`vRS(Et9%=EPQI?"
    "^|FuXRi1h$K>Uc%n{<oMn}uP-gWy@&Aga48yAxdSfi1$((}|Lms+e9in(K!^*?WVvC$#@CW`uNeGPrHaNmy}2U}I1YUT@vmA(N9h"
    "sd@oW&{uoblFQ_#2B<!XqMLYJ!IqOdCO!fs^=<64+@lwy&*PJl!j7qc)mp;nHtw32D!ss1YGh3CD&3+57^s~s?uJWATT4!Tfp7Ut"
    "4Xes0jtF0+#0OAnRe(x5#WLB(Ntk>t*{RN8CbvD5G6kV9=`7G=Wn;sp;@VcS?}6aSJudzCe<EQn7Fw5sAgDS_)I8&YykZE+kWB?j"
    "Bj_p3Sr;Xhm2{1Ir}X}UhHw}_S3M&D5j@nfj7e*X+HHl{t{f@eq^bt6^6nr4(SCzoQ$fZ;&P5v!ExR-2SS}fA#DRv-oL>+s<{e|?"
    "fc30G(;5P3l~)1w>pxKoVYthK7mwv=6Zi2F1k`jG#dm!%xl>Jvi<d??KZ&fQ2L$W`G0aEgS^;KCG4#Mr{vS({PoxLYMtKUNbz*h|"
    "C6~ud9JqbSs$<YX{Uw+XN1Vf06V{N+7cTS=oZVSy<GiPiR%R;~t$jx@+&9KeI0SCbwe3(m<peXPV&$}ZeXXWjEX8L89MbK?f;yP9"
    "f;q|&90=svDHWyWrR=`JYYG=C#%Hh*1lUJL#{XWL5-_Mg(7A_p^|Mn({SW;oKw{s?ICW<u-Dw7%z*~5bpRy)bw&kh%W;EcfpD7m;"
    "+(dGRDJ(tjL3u|Ozt+DSr;oNiXs?|N<A;3|5;q*fUKe;q8Zzwy7&Rz?{*7=6N3bV#W0$XtOF12A?-H4zx&C|yC2H;R2h*OWTbOm*"
    "jo<hMpnOgSLd{KNzU<Jg`!Usc?Ed%9>2*sb`?4cp9T2S&!)$Gh#RDI9UwP~8maj+!Y>ftW73Bvk)>s{;grwSm*ts6ievOb833{Im"
    "H~a`d^NjXrFAp2xgZPvR*FU@`czuCc+A!(h{iqr3RNI9xYFMC``j)~PkFiO4M_5lb?9NU-?IcJTeilu~U{hY2N{d?N${mAuM@;`}"
    "6RwB}F#r4{idAxh6i|L&*(d&$!~nKVLL~mMY|uUxvt?W+{D6J<9x_Wl0F7J)krx5a1cm4|!G4mI>LMZmTPXDt*Zv5L60Q7Q!ZW{C"
    "^OS9jPX--RuStuZ?-L&6!ojubR5ioVu(Ue2D^{q2di~VoCTcGaJE8ThtWMQy?5~OmNEOd^k}Gk;=3av9GE>2^q0&pF;n9g=(Ne3I"
    "v|67Sr9WN&o|B1xZ9@k;UQR;`y=O#{Q2<8`Ygpdu#G9>pVZbl*gVDVRS6O~yWoia?0c^;p{m7W?X@GW76X1&7$i{C^G$c#jN}E!)"
    "+Snm%D%7C!Z(ni>Wn#b1BNDiOGWVe!<BF7185&3_)rCr=olj-MrAnSd5D@zax=u^u0|QUyE;e4vXfVk<BoS*xZ3fje+1?V&Qnys+"
    "pzxK0!uy5_g1UY?x8C!&pWFT&`=2Uh!W+$L;HY0lzZ*vhvI3RXTn%R-ZgTPXR=B++hHjzcD;*1jkgA<vL(cRH+Y^ZC8YLm?UKJcX"
    "Ab#ZnP8qL%C?zrdc<ts4b+UXC6|7s*6J)y|_+kNy&mm`@+v0WZAd40thX#o0oa$rOYj7)qk_JgR2&-9Vs8(5H&+lPaC5Lkhow~eH"
    "69`gcdu~qSH{x{o98QaOoZdcBO7su}Q1Z$_c_dNyZnU$|8Y>WovM0#Wo+NFJEz0_k?hIgLV~C~afuMNJnxz`*Ed~0JJAVXZ#8pb("
    "$W*H~yvnlUx6~u&pxAVRR`AKC@{J0jg4^vWor49`$*f4=$Y1z+O{bJYCb<fU?8>nYu1RNHJ&;2`IMq?eK+Ty0*zoR`duep5bXf-E"
    "PYUnvvDvX!k;QxKAVEFIq)~gq8yLmcam=o1<08=9Mz6CUzuV$0JV8JA85`Lt+{>+Jx>K&!8Wz=#FvmS8IIIjaj?t{JWoCjWA4@D6"
    "Q%TcGnM+6mH}`u!<^QWx6jNUV$$>mcjITJtolw{<%w{&K5TGWs0p+3x#-ADQ+I3IgMAl*`a3&n)rVoKeZUS;01);0(fc--{)aHhp"
    "_;tX6F2XJWG;Q<F04#s82vtVy5*Ig)SbyAviWnr!-WNP>l`}H6&=Jyj*{6VOR$5f9j7$}Zm9{-CR?5hlX`uXSyOh(N@B5afk>Uv@"
    "cje7uTR`j(a2Fm0)nudG3kI?Owli%r3RHuNFukA!Iiki9^F;8s@#O@$=dEE)A*(Paq#3C*cN*J61@iblu#oPEgl<rF!SSDC09BQD"
    "g2qOeZ~B23m}j^$Mb)X6NF6s(9#Z%B#&-r!%Qh4-uHXW4Il%`hFRB(96lX5?+2ty@iqaYfn=EM5Ua{3PF1Noz`uz+$d&DMV4r?qj"
    "I}R!gQe#`D1$$+cpN9FRgDhg}X@g9ur~p<eS0-u2``rPQA`O}|WUAQ?*=ef+2<Evu9rH@P@OKHD>UA!LumH;d<w6!>6SxGNJ^n;-"
    "?Z7o1<wt0-2rEHY2dJa-JGONTDAGg?C2GKl|Dce|<Lfy>UdijJFyul|da2}gBw!G}WN+qu`mhNkBOVt|Vr%75PquA?5Ng3zXdHJ*"
    "?7}450oc_pl?~jym8z}|P&23@X@7pVqd*Q08%Q$e6I!BtnZY2q<H%e}KWwT}S*>ui_T4`Ww;i7HBvh7Ctmi#feUaGz=O0iuTN5(K"
    "7WvFz6M8EEH#F|G`hudVT78=Y-=~C$yprIk9s(#ebavL{4fKy^9zf<=psqC{-<7)1-j<Yh5&G3Zc~D!r^EOm#uR42r6vm`lGBb`R"
    "P}G>MxJs|?_Te_e8iUQ0iDEVo)7{ClfeW?SpY*#9W9Pa2fCy<QzF)P8?UH%wIdsCnzICSJfUef!K;4QfFK_`;#i5l4p^zNxNE-MM"
    "5JySE(|WFoqg>C5`k>ihQp2?n!KcndMBTj0Br$5)ydcs<xYHFvb?9^=OG!AzbjB{y1s_uf=-PLIqrS8B1X)rPN|4@zCNgKiLzSLm"
    "JU<oHahjfg+<<_XHlg?Q+5;JI`c;(gk(g~-hxx^&@<xA2Xw?{=&=L@xp0Q!!C`d1ve6iA=2`plFU1!DQ#ALOrQeuJI%&q3d9m&S@"
    "sfc}oK+f7UO9LT!uC_Z)%`5!7a(dxi%=Spv*m$*-mcTp;Z{a)ED$sH+S8*8Sn8$cw0kuo$@IlJso3B0hpUY|qXX+FfVU|w3);i!G"
    "(+cP8s3kL9h{z6ju9aJmV+FvC3Kl69w(7^WW~+@%f~~(mySLZqkX+8TJ_YzR!W*g7Huu)Pkbvu@s2@tcUt5oT<dcB+pewj-ukj|}"
    "gRhhX%@^_h)V;yec7DOsPDRmcQntS3S7JoqO>wJS75WiJ0m=SHZ@H|!>5v4G3_tQ)=uiY;E6BK1Nw`vw+Rl>28>G+kNP=B`%`bSP"
    "38<lRu8&x(319cu-Itaq$C$!P2awK&grWvPAkZeU<W1sBR=pko4cFv3T*p+6M}O5bwM|Zy7_>}$@sT={$+@?$)i5v%6*B$lH`@%L"
    "b;{{=IGxobvb3@&)uai%R-40gn?)X$^tp1vC<1q{Tg*c0DhxaQbSQ-Ux`tj(v^bxMfL&-Ze6%ys2+}bn7X-N;%|o(TY<0Sh5yT0*"
    "2hhFe=*{?_dc3}Bnz*2zJ^k@#AS-LQe0(6^!@3onAWAuOvl24!3}3E?;xa5C$#GQs$|9bawZcYjDY6H&ddGqED(2)kydNAMV=4D{"
    "!J4~q0$S{tuhDr_y?h5BwS!aZcBy{-BjZ5RAp7D#!@Ey|^ugvw;UkUruDLkT(K7F)`{0(QS`Ov%j~+_4`356xyFTO+6Ya&IH9GQO"
    "^J|eq;H>tkjhYyrG47ta)vYaYB8wbbyP<dx8We@thq@BAi~|_^AS1e=VmB%078<Cjq9?%&TJ-LjRe$zlKE|*Ow0aJNW)lhTTI=f7"
    "7ixfzGM@6dV~(tIOv-fy*fL1(he?d|+S#m($0-RqxF@Ww3~cuz5@4Io1zFrhdodky4ipw?w^J~DWU{4iTg>&wE%|x(Hx{V&$txSN"
    "$N}U92tms&J$}<qAxgE7y|O;05BhrF14#{fc!~TnLzl`q8Ds2TMFk!^8X-sObxgk-eV0?V`1lx`TNBpAI;5;a0ROuW?N&8WZyq}J"
    "e`AcK!5>s&d#avLdvzZ1TibW^0=S!!(O>~7h@3*w*f`@<lzcR%eV^Rr4h?+XZR1C0F8+~oq-o6>cJ8W>Oz7`TXiGwGhzs_2l~}R0"
    "^0h#|;c3)rfptlfy;~rchm~oTqZ*0}AeGrn&PtwIZ~HEXi@N+4{X*l1K*90aJ7~G`Sk&g|izW~kwVkE-D<&&65R+WBy&7hjtK>f7"
    "kceIfwzdhj49EBOD|5;P?*8*XS(ITC+v+JC1Px@h7Wnac$2G>@@$*0_aW*6_cFX4^wqiBimpL7d&G9KOa3yy<vB38JFpbj(K>Sr<"
    "7J|a%;{!K&!iY#vr?C;by<3l)ZJ*d9p4de=C?2SAz0tVPUB~hAIDJc`v{y12paN9O0}*B7dHwB3z*Dc{qo0@=@X`&*M8cA&rp0Jv"
    "v~51sQqVwj>^m92G{#}6S9wbu9G|!yH`ikKsVY{%$AlxLuIh*OP(j!R<DnaUXIO{nNS0usKc`vw;rNpB86L#*B+i!ErJr;q<I#oh"
    "lp>JqL9nH+^)W1$pdJi(612$WZrBQJxiaqor$AtX_J@ZsSnUPNwHm0;dHBdhh$VR8f0m>$SAJw;37qu(r^Fr#&j6o^JUU_ZRb#hU"
    "`9{#p-h>y6_C-|>n<a9#N;H`T@pt2ze&^)<d3$+J58#I9t|^HnJs(Lv2)4!QlYE|T@3Aq~nIcB}Q{_%t8A<4R*Q&uzV2N$s@;DR?"
    "weT(mfXTX)cBbL?Z&h({@$jP=dYMfLu69ZV$N`@CQXi_fM_@U<*$U=8s(+(bCna|$k{+gVL(cZWEUCoX2Uyd=q{`G2gX^PX`Eh_g"
    "wYczTB<Lt|0M#xp0P1Eo(8~K8=;AjngwidY#QCVt#AXf#zH!n9iyF9+6R80Fp9-;*_t9+Z-`TdRG=Q*O<27U2pSN#<z5Fgc0}Imn"
    "X1Hy|;euSb`rY=33<Y9n4#!qKG*0SS%e#O>_|At(!qZ2Aste8(QTqgc)F|w5d;UvFbdWA*&>GTHHM9r@>d<}sE)6frGnd|jAG5S-"
    "ReNDgol1nk3?CqEDYJ<pSSQ`%o%gm#FyEIl?@VmQ&47Uuf3iZ-XvU(7!$3E`8YwSa;JXv9C`J)mnnoc*YQ4f_x#Q9UzQt~Bl{BIt"
    "=|GhXsBQ=+GmXHZRNX7<9Q@7Tp?mZf;Zt9@$B4q7&A<kjVDOba+?`=PjCQ2KUyMQ>=}<Gasls?eBF>~-$CcrZr|9759MXLoh#1!?"
    "p$-<Vw$*?Nn__F==<%%;BWsr%L*;xnyjcX3mRXeQor>so@N*aa*0-@IeXlc4ZYyT!?V3lub=ST=(t|S+u7$#8jt3f<Bite~Gj4>-"
    "*s5YDf}Kj=25m#-&YrWqkoqWZ0gr@8L^JMj7WOAM8!XAD1I8%$68LJ&#{t=^6gJQ#lZ<4LmX@;kf(h0%=`;Ea8VV@RaZoat*NNP@"
    "tg`0H6<xGg6g7OR={@`w$5ufST?#k=6uZ4~*Bqi<coo~w-*~|?b8o4wC2;gy$1sQqtq&i7_$G4P8!VCB4SgSrKNAU%z4u;Mt?Z|v"
    "Bg$Jj2aB3*zoHF)=A@Z+{Na-5I!@Ymvxz{6Zb?{JQJi(p&bb!tx7vNHWhKFdH2WMkhA>G6Cmtzt<~%U4MABrW64rDa0waw&VWO0F"
    "$wax+-KHlHjT2CbnrSDs_msXuBJfh3!}+DpVNms#`vHJAw?&Z(SM{eI;z#?)I~T<q^B1G=&}k*qy?4Y`oxZ>6uDh`%4ELoDi|_UH"
    "<i01WrFvWYTSb&UaeA}nk<9&WC;`OS+;mi7SUbn{K<vi0S@fr#73>L(BTEk?pTUyM7W`~y!W3b+ey^Tu8yqz9s2V-OF=^JXe+L-R"
    "m~C(qn-E$Q+O}}OlJ(x!0don>;7(D2wM6Wuc+e#9v!Bu1Ggm4!kZ?&cQW;e^Od8eC%{62;<P>pcSyO9SE&nD;*fk1KDIHjfEAKHj"
    "RzGveU%f6*SXOXq<QFt#;Z!^W;4}4y70!q8qN6PvMdI#fy}4<uLuzq@@72Sm0X_AzS4U_k(?*srw}~7{`=-f)*>py^Hj$g=J=@yZ"
    "hkDTZwE`<S^ut7BZuq{Y>bs14^PAsd`SuLkRVBz>PiQxH&KX?yPn+R7e`!1h>0Mqs*?#~Bfh!r>`}m|~C3zMK&C0Bm%t=L`58ZYW"
    "@`~kTXGbM>;Q&X5M9BN1pG6ETvyds0p<IDr|EMB#BQjZ!@<hlBJ()E^uDv0Epb0kQa7sIdfA0esm<%}*bYijaI93e3(scT9)@NRW"
    "x7G+69fr+EZb&{-LGl3;;+zCNb@G6K+->36FErVs4M=fM+&j<FG;oFKI77ftW5s!Fl@7?D$;s`L-3i*hP0Yi{DLOEximWHAw%D(q"
    "x`N9caZE8^<oMpuz}7O9YP_G4+00{CIeaBenZS5e=A6!4PHowumRUxNxg`D=q!QIa!ie^h*bc-7m;!YWc^KL*#yIMm*YZK^KMfV;"
    "{?xkH!25|h*{mK@^H{zA^MW0%%#jR_Z^1GD=N`jyZlAS`U$K2NLTt4h0zQiX7#{896{5c6zPEX<(|f+dGeS0KY8<amL#>9m3<UIN"
    "-Eg+Dzk#R4I_B$}SSWHGB&b$soF(s1$j3tM!qyc(Vp5$&uRaW(SBYoJXvosKS|jSu&?_R~iQ*tykdid4^f^tx?gcK#y$zU}aO0&r"
    "dtj@B&K~Z3bP5V-WU`J-Elxyd7aX(DP&8vIVNU3FI@w7GdQEOa*>U_-F5>$!9By1Oh>ypbki9Q6sg>?EP;r_gN48U^THevC^$B~{"
    "GYF*?Edzjp%B(F^9okE67&h%~(ksk+O2a17-DlOf2<k)EKI%Tu1HBrKpokzKFTl2^QKd5)iRt%+K(wFz>(H43)A^1cu!`iZFV#2-"
    "OVD(_u&LFrLQHHoz!(Q6$`yP59L#I~mGbTFAXmK%?8qe4EQa;T$8L?bi48FbxA=^wOx+BMo{!7h6GhlLXQnFH5cqAf8b%~H#$q%n"
    "qbM02GO@Q#62nOW8|88vDsNI&Sg#MkH>+M(rFOMdeu`bBBirjSNS0O|zVYncrcDGzLYbch^<1f4kH>jV_WabY3k`(MQ)KbU<(UKA"
    "Pj$SCU71@@NlhOZB|UbO6!9vGJ;M4O@o03)O&09=N-Ou%uSUs3G%N~dkM1>QeM{;>=3XBAhcX>!IJ`WM8Euy1G9Lsm7=+C<N(r50"
    "G!0Rh9#TQ4dE^;9z}meytRl59x(;~FiHI@{SC+`{EyS(wVBAyLJf&jEBgN*l{lAelFL4_v<S|X?bSE}6rybX#5*$UxUkG8wQDs&S"
    "L9N^nnf_d*Zq`ur?qHt_jI;V?N|s8s{)k!9z?qGgeI7*FX)Bla${?6o5=R0sYM4qlpbhFEdYKbcY5uX?qU$9m9E?N>+Q*@wwf&_>"
    "fk&V|csL*SA7ENph7TR7sFWe-g;#z6KUe?6rO>5ZlA;cKeERNb-QH9t>$y)Q)DS<5OkSgVRykRf+V;X)-AD@v&929CFD7z!Sf9j>"
    "4~#p#zp%TNBN=RhW#FcPb|)T+k|tz6{-u{P`dex+Zv=xaNBjTfuaW<V@V-rXVBMT|n<EJJOQzvB>%!OQ80y7cb!5|ha9PW-)=@%c"
    "S+63O;bSQm!;|t~s1tZU8zF(G<jsT&CDLK6<mIqt5~446YLwY@slb@S8fS*{k>SS{8L8SyfU^;|RUuBC=QcHs$~T#9(Zg92F`ZZL"
    "%yAQ7d6DAZf`VxS5XNz6(+bLW1yt|}qby8FxFXO?4|@K&khW84UTF2-0=`s^!;sdZaa7ZLnpW6`Ob2-dzE3d_92_c^cFu+HbYNYu"
    "@f+mt%?SJnL7~JQPt1DuSyulrAo|uH$ZK%3sSSJKnmN;qKEq`;$;=<+z;<4cA7$8pKMW&0((6e3SE0wItD(SY5>RQ9P@@eat*stB"
    "ro~MwWg2eK1GvL&h(kIMT;_LTjd;NwR`|ZfufDvo0`yV*W|5#%s;iMXMri`p>z`ZW$sH(lAX(eGW4I$bCmn8_S@aC)a)GIbZO=p+"
    "ODmz8deYFs5|~-2*}!$34Q;*Xj!owx>sBqx&g`(UIz1q50F0(SNZOkaHJX=$6*3(}+cI6A5p9H+NozQn(4d#CMR^HB`fy2nU3I<#"
    "bvRuj6YHSkudzotK$tYG3v(S1;Q2@nZSIP5&Dv$(ubCH-TY_w<TdC1PqW&2ayx1V}f?nqny9Vo_wVBB2H$saTu87>y^B3?UNLEQf"
    "&OU`*m{7^ckM?Y`<*?AK2G(}D{|I72Ef0UMg2Sksb|7Z{I4+pG4%AP@V!ok!KGcrT-BqRF%un6rB3(@;wk2BDVBEP9OQ(v8dqKGl"
    "5ynJ_A78=H9LgcD7X}IL*tmCS3?U|}tuvIN;F)UtC7qHVD~8_VjwD>!vxf7ZSd7DW+=2dSw<<6swra3-n)NA{?y>qUYr!AEFYieg"
    "hgYdRsJW4x`Iv2K;k<M18l*X0d1EFYyVSemF8!4|gzSg*N)X0H?2maYhZIjxYnHZT%O&X5V+!`WoLk7uU;4>>Y`>TcVCaojbVz^G"
    "GP<7$kISZ^Ldwz6L&Fc@?#Fhu(z&fAovH0S<vLeyV$5ZP;`Hwe?IzO*i&P?dt>=Q4*Twe$-Uf7>d0U82UM5_RqqamfHi1pT8efmT"
    "kc8}nGW3vX1{~=3J>Xcg{3$sg?^?DZ%C>=l+0!gqfGaQi+*rX2&t3-btasfqDVC|uQhtLi44Oa&ny*_V4sik?C96L2;6OUHaodzc"
    "2Qn=Q#053C{^15K+s-hxmQ?QDNjmYg?*4P<*BF)7*hd+)J)UfSW!sx#Qry^ypw0MgPgH1`xhm>xB+`m$u$1Jvu#WX$PLf3hL}{b7"
    "EPy6LL7n54x$_A-c<-Ivi^i!fN*i7cid2y-5Jy-RQN(JQgf4LH{wR*LkGP8Ld<6~U)q>?xiQjPZAXHp1qTG+pgzug@N~EL76&n>z"
    "8%a$_%-3mTl4w03+Pkl=b*>gm{*&9M1`Q^#>x*|_?qygKA`Vj>7*vLb)WY8&qN(EIw65gUV8q!3$Z|H^WIz)qv@*g__o7*T8$Rv+"
    "rrZM&Rovj6r0VYl_*v^M2v?_Qlu+2daIj5*x0~GFejLfAw(xY(?E7(dYxx}l^@)`}ZzKWL0<`9YAgFkGq2Bq^Eo>h4Lr9js*DBF#"
    "a@yP=z<6reV$?C!u@>h&MCl_wxjM?-ccRA&RyY`0V_`xSp=QdJdXxNA7L7VU!7}tiQdcwe8wSC|Xtz&!paPg6$X=v+ZagRLubkS^"
    "CqmQo+fsTogAHa_X>&5;gbY>m#_tJZXio)ld1-AuLZPrSC%fm4S=-~pFYqxmU2RHE-VyMGUw|jh$~y-Ltf^&N>rT?TykPrTqlV5a"
    "+<IBtvaD>aJl~C^QCeZls1B`#h_Gu8W468o$pq)~#$^E3!S&MsOxbFoU*{wPM3G*~=o+<>fU0Oq!BqP}9-kh4HaX$6QR3QaNXG<H"
    ">3FXn==7rAoo~`mwg|n%Y75;U4!O-z*@!0|-wZ`ZHTGaYu%hh*++GE{4I(k@IN>~qm(DJ^3T@M|8i-lx121u+nm5AC+49S%6f$%l"
    "A^O<Jq-ec~tGQ9{&Z3(Rl)OwJO1rTpD;Nmc3_2NCE=YYjD9v^*3%R@Vus2YtC1{Ae4ddo7skN{dW(Flr=EjN8W1IV3OwM@M(=Z0l"
    "Wz@H7s7G_W%#B(>l_cXL9f131WzaTW8S;a2b{gc-t?nUjUCKlv69c@;wHIQ|MB@_{J5zt2B4Yvg*<w04h1|sH8doKUPWJlBpnS#G"
    "(2>X<-=a!T@XrTca_4yunp*OL!9)IifU&mf<T->&bi6ekx4XSt?wa|5E#ywCyrC0(0SLWlP-p=ECL#`nw&li8cqFKV79iOI0>mXO"
    ";{6;cSL`p>Q2Xu<)5u7gC8vrY)hx9pLZ7y3{#h3Hk3I&W)v0Q_MF+Cni48Y(bQ-~~QDJ)oWqANN+`tl!2xZ>mkrh`r0Bd&Q{YPh>"
    "jR*QIg;|n&FWdDOym(Fe)DfL9?UG2buFH-cGd9sj5vCAGTIk}ght@I)|IBE6OgpU0TQwZL=c{%R8{81IHQW6c@~(}rv!=>qexy?#"
    "FN@auodhoB@*T6s@92zG2%ia!<=PjOd?tdO+bmE)2Nznq=Oo!CkPNMj)f+vOoRPx*90#h;rgv^bE|pm`;p#q7#Htf8%;f>NFSAX^"
    "Y+uDFBjg@sCWP<Jf|^NDI{4Vp{|>}l%Bb#k;<ou*`EplfXwQ&ntwh2X@#&gx2PgE!S|Xk`SSAE(-)n94BLk}9;14L@inZpgd4%hH"
    "&S_fD(DCkGJ{DFHo;e-Go=z04^Jk*ED@QL>WVAz}E#1!m35!^{DpVHpYtq(9Z*sk~unGKtw(N-h0#4lH^j3Z6Y_H@Yqs*QXK6Ik%"
    "t#lm-2JB3rdYhkzjy1$61!MXVH0D2*y~T1a+-ZxhY(je>GCcO|!M?^2Q7zVTCX8uOwu`@}MwoYB4AJ@h!LXS{qwO%aEk5^iLbG&W"
    "jPAWnaH?!Z0!P<jyB44Ft8;e<F_jgCI91#$jF}&3#j&R*psm;5A3pHZU@YIV`}5i$PV3&0GV!>ybf5=LRIU8_*o>|31~T-ukh7(4"
    "O{>(&QtczZ*!|97-vIt-(P^Va{)m`F<s>NXe1=8vJcf5Coy>w)q7;6S8AOG~KrxLOf{JRUe7#@Rq8FcXWxO`-X>C9<J0^-5EC`+H"
    "4$hh$b}H;>wscmgO{R72R?Sf4(f{1hh<s<$94}6kEb@>2X6g{Ea;dc|m`Ww1G<0CCpPXTYR+D1`5tu2__4WZaAH1-%>(Ng>X5VpO"
    "F&E09<%nZS^zz#Rvg;=EzsH(?I<P2}+}%L>9%8HDp?g#!7sbaalOAyB-e6>s!2qn%MqZK;QBW5v#|k}^f5Amsz7<J&UsxL=0l{>g"
    "b6@-TQ^rIDiG)?-saj)TcAX3;pdg4Z+fR&Tr+V$zLDR1DjsJi;sgL%WdTxb38#)%~N-6o0(`jr{&t<OffTily|I6WK6%ih&MRDZ*"
    "hCYE!KM=7TMzhF>JjWo6BMvi@F+vAk{yjgGW4AFinh7k)&iW*%d$DA<0oF$xsqeJ<g(D4PGpGjZlVT}pAH#H>n2sn($OGf<J*x8e"
    "?Vs;qjE^L<A<*V;)nOux?hV6B{v<Y5Z8KPJekw-TNgO>dm~4F~Vyz~7tPM!Tj9i^58<-3`7I$P)dap_}xf8pdWueupvMH68ARHhS"
    "uIfTy{TzESMmZbnrY|;Z{T%iG(EA_ZldBlFn5oEt^A;?mdBI5q7WY|z@%c*VNwlrxvVD!;o#mWHW4NX3M}Eg!dum7x(l;*|5#O#A"
    "`nN6At5sk^*n(3*G?*Q>_x%W4In>q_8c&R(WST3hm42~?caHeUP0utMhdi3v+9n1<zP6$(R!%cY9_gt<2-4xZPitC?#+|kz88Pym"
    "bqVx(Dz>bl@~jiDU~e(^GKQp{Nvm9(qpk;I=rFda7xb)@_K_%SCfzs^VL(2Jn~#JgQaH)D^#*;|gKN<849go?vt!cz{gR;DqZm)E"
    "Ug~Cd>p&~rOP!}KK@4-LM8?nJDu7y|M7WW)^wHdKp&Y|i9*J-_<}#^`k`<`P%6%)%m{lNPa~F&fHZOAMUq&98u)Ire%{Vx4pGg1O"
    "nTWsZpvG2W6%>tIhZuD#py)%=-=$jn?gTuNLYkuo=%(R^F&bz>4aI!6?}b(|BnD7*xPCh8z^|axQ`>zPH%N<rFfLYff86gIKSygr"
    "@6_|k#jQ9uyVo&IqdH7~9xQ52fCRhPB1fvYb-vl0^>{G_9?mPz@Zg2xiO>mc;1^g?+V=CjV$?YmR&Kx{b+{NFq(2@P>ULZKg=Oz_"
    "@t_i698Q36upQ45^7SaWF!3@lA!}|Iz~zF5CUy<87l9><uES9t36<IGSV>a5l<dcth0TwMO7B_W_%i)Rr%fq(aN+~zz+!XMux7UA"
    "Pv8~FL5ETvM8lsBil&ePR!Wp=ObQ*G@=pSy-!^v^m44E*#ASsU(*}HUsKR$^fiBUTw0Gy{6*;?s$hgOwWWao6R`jW_IOXkZAXFy$"
    "g342^MkU{<yCjaSbmNU`aOTpp3Cn)(<a~}E;0s`roosrsh};Oj&%R9lnUCyQM^5sxf%9_ErIj>l;*e)p37h>(3An3{Bz^{E1_JXu"
    "6@eExdAsx?X++U?v3NO6y&BYaOSsK&%0i2si1d-z;-OpBM%<c(IJVEw5|943>Uh?&^bsNCHYz~_SUH@4tDh)Y5Q$TmY7P-0F8AGl"
    "JTMb_lnmhE>C~^np9_1Vh%J>p(#K!)ILyaX)e9Z9>8d>uEm%Crt`%E^#mDlD^Y%^X%8sGVXi_=+trZ>^$LmHuzuCx}=`g3Spr`-O"
    "?B4}b_=$AmN1ZN6Vz3`{&C58^ASqp_fiv-Q)yvnWrso`~rnQ)ZQf?y_+2uTm+(m2nF)MVUMlnB81*fs(V75v+ZIiAL6j{IaX?+7>"
    "Q>2;ihqck0;Se|12eR<A2`o-t(hD*7$3kcXJp^U^kX^I%j_`98XHtI=BYSmkRQ>#lg9={yCR9FD*~ZA2nqpw+%mW4{$ov&6x1zY1"
    "6rdaFsMSlUFB6>9+Z{mv3602U3aK(|*Sw?K)maaBuv4WYSAPvcSdR+D2^C8v>&_+9p>j#dAdG59R@%!hjx4{lOTIIIdKX54wk+a&"
    "S<bPLL_=XC`PFc5ZqKK72dXSK*GJO`Vx>Y=M(`W>PJ5owwr3O=Wse|Ms#ykIuyyEt@wrUX4=%v(CZ19Q)It+j9eI_rfueal_doY3"
    "ak&g|cWd@$AhHc-8+7REr6V*prPz5zB)^3cA(iCn%OI+=0Mh;#OC;b~!p;}pP;DBpighy_7v07dKG?XzrOR?rdLfN*(qs@&;G)m%"
    "Mx;&F12nRZ176oyyV}NC4B@Q33TOJ(4zG?o3{QCXr(52J#8*(U6Kz#>Cre7%M0v5LZ}IuZV4x-+D07%Q@sWCXV*`7kD`8vd$RX53"
    "i@NMvxTc958ujLASSPpP3K}neKSOG3u;Qh5H3XjaT&hOR$JP?t%Mb+*)h_jexXDVSF@Du8;>X3%)|>DgBqW+28U}9~>>O3NC<5-5"
    "mJHj@Xk{XbIy#$!;&;_lkZejOyp?Wy*QwIE<?BGjHtPE@2uzJRN>k1-X|YpJw%8Pu?nR8^Deh%uW}Dc{YolHyUK)C(ZkU*-v4Jsy"
    "`J}x^wSp`r?sT7#Q6U((qwJ($iphLk6w!)hPLBgiKdAI}6hwK9U_aHbO^w4TJe7|bK`UGDHF=gQs)6m55$_}tQeKqTLTo>)!Qq;<"
    "%l|r0T&@q_n@wWh`?Y)|(Y~*F?gcK1$>*Y(y8U(P$bNp=`C-4bYxpG*Uo(y^D_&g9$wJ`?oUq|bCepK4oW05bLWp%8orkM@p)5Sh"
    "p?d)?{Q_62Zy;>Q)_)e;k2P-AvIgEkW3I{j5ldent5Kux#gD&;+3!$<FWIX>JaWSX`c`3Uav6!pQGHJx6{P=|EOj(_D~QiVl|h>@"
    "T<28CidQ~4VHgKLWqG<-F8+M(AFh2szQ#zWY8G0x!NAJU$W+Z;WZrz-voIbEg@sb#rMFj*d-SC^c5R}FC(UneslqM;R+NRP_GfZ@"
    "n$*ioxoiMqQ*&-b7;Xh~%#|$mPD9h4#@i^b$j~w2@>CiTLr3ip1eEtP1z7kc0d>~Gt`rvLT!)5#Lt1D<Jo^KN6-g{V6M7~Kd|%}Y"
    "SxNi&kJ(o3zW5&#K+t)pYupCS?!EH|$GB65!d$$dYiXSQGWNAJ$_#)0J)vx*it((Fl2Ov_71d|&k$TPROZ7P!!313A!oDZyG}H0o"
    "-`M#k(POkyaROf4s$fR%vTEcTkI%y-vOB-II<QUeiLD&>`a;~Dh-QcyuSJ4|%o7=$N)Zh3iNfb{X*$xl-~)$^*)%;@#~3JvREY3J"
    "=FkV}<|UEMeDG~;64p)-{ldQ9H!3!Gm1_hy;@eiOPGc5w3v)%&ek4OHyiUbcP*P6EK4psf5vDTIJ=4c9V^rR*3i?@06ct>e@f?J5"
    "x9kI7mVq)-zDc{@hCILb8}u@ZeF&Gi_6xspm;)3y6o)CF#|Y*%TrBI7-sS$u_TyhnagXv?p4ds>=Xosb<34pEN~MNs0(9$F@T+-S"
    "ZD+QLm(b`dCT^06NeeY#e8M`;0s%yQHA~JFn!{4PrzMsN#It%coFpWQuXfix(oDO3)%UT_&*U%1SUdVA)aW>mUr2>)tqDorSt`7@"
    "TuSzz9@W6{i?DE=Xs>ji0E15)B^+!&Xy<18mK(-J(skdqzDPN4XC(I#I{C<*EytP9j5(^4@d|qK(|#z?(eHRT9B(3O8_9eBap&u&"
    "<+}|MI#uB^M~@RCO61ksf$&YqOY;8}_H9j;9LIT8-F^C8X3m+*&dgo_EJzTbD3Y>8NtA8T@}nG%aM<BDKl;_r4*vlE9!1y@j&Owi"
    ";#bR(MT#a3QXl~kSS)t2J3H5NKiysKs=QQYbsu0N2+q#w)7@2-m6iEr=9dHi<xvI&ke6xbZ%jxaI}~q>;Jm%VMp)w?Lf863e*J+|"
    "<w=<UX5O)Q*VAs7x5wEfJU(+@7sp;}e8;L;cMn7@BV6`XZ-CB`<047cUF<DoL^@S#nqgvFpouo8Xafxf;vlSd{LTk{$_hSYcrfGk"
    "l=&olW$maRC6c+g!KWQxzW-+=Ka>rYGcBDDSYHqJiV##ykejh+CqC*v=B<KFer8=N|8q}Le=cAK0d^gtc3D2_D$1oVjN<*%q=nT5"
    ">%TFXNsxaSVqhCGKe42H0I~FtR~~n2{X+Vmqx@7*?h=Hgo@p_`S<79ORP>4iSe{eiFgjH(V1wQCz~IqL!zumkq))lD4ybFaUgW@K"
    "edX=$S_SuLpgVBPbm8xP>Ss94m)ZKy#@kv#{h3<LxaJ?mD2DlWYDj~qa^rTmW`pFoR{QwQLLem4jct}N10F<b5EE?&vrScIn!FoQ"
    "WV!{$9NW!08YBnllNJUP1fR|JsCRx)t5g2>NSPh@mG^}OLX#(xiT-W-zn_|pA{JIzx9htX&Dk=2pGt{hWA1Wn0B?3Zd%LF6?#gfx"
    "@so6rLo&SREGhY9b@7FY#EY;g@J2uHcwu`3*!rF(>Xc)CxDm#VL!NkCY1h}#)FcIs8}RyXp;I_3RaE{~#Lk&s*hMSZw?8X{yyrN&"
    "25BVPe~-@me*PgNa1HONzcRbNId{oF?&+657q7n=BDCy!;$QXN!#<=}yu*g*4mJ*WIpsjJ^cI1(VMUdC-lX0`B#oT~hH-6op)1BR"
    "tjww=NDh;dG4(y=z(x7}l`^%8zEjMqExCBq0kq)fk;%8lNEc$pFIWqQ0=C-F`g36hZ*jd%LzbMZ>;l9QEz^hm;30LKFm}=$M}uOx"
    "1OeGyFk(~i(6!ZUYg1?u*v8{Jk6J<G;4Q-@6DY=L6i?1|2d09Pj&frd&$Z_CXVKNetmqtkLaSm84r~7#t#NL2zdNd(tY{9&D4%Z#"
    "`QUlo=`QM7r-dDjd>y)Qw<E^h+rN|eRtd827vVrpst7n#JsYCWK*p?WxZc~qJ11kZz7fSCvYoH_z;k1!dXkz>!H8;umx<Qn(cF_&"
    ")&Bf((^Xsz9;-zH{>|B=T@mo$TY+rNpm|rG8N$$=#a9~7OjUH1kav3D?P@4xs$-FU_)L_{9?2JnUdjNIY`t$OLP$y_zv&C>m`T(1"
    "MsL?rGvrQ~R>$IPp<dE{?0U|)r3~5#!z~mR;nW{GxnN$*t|AY5!OeI}wVvT01DpGy-F<Wu%>69lXD()}-X(ZZxLq|EYN&odQ@<5)"
    "U9NPL+!UY>pRlgn;Yxs!<5>iRDDN8CtE({EdFZ5cNbkXrN6i@n*ZBQcHVMm{!0z+~+wU(q)2-NLi3H`83)+l^p&^T#LMyN8JxhH1"
    "QXmF7a2c!=Qk?Psf6wd*uI(^A6qt6aXe{S`=GMY`mNly|!rb<5)otKqX_r!V2al>{^F^4t;WqWH3^As4mem5kVKj!C3eJ_hB3^^o"
    "Jto8E@Wa5g5izwXCs5;0f7#1fc!P7`Q;P@Ly(u0y!er-cK#D%Vt+#?t(?zexrc@}`s(32NFK$%ql>@{22%oi2&S!CJ_`;9F9N#q@"
    "8@1qm+awd(>X}eR2a8aR4B}^-jzQtjmOJd3t0O}P0IzSO2C?OtL8gJ$s&hI_^wu-~!V7<YfF)N##x%+7PM#Zcvi?WKEeYTu{HdUe"
    "hhWCQ9exbGUCkC=<o68b3hcTdyLj5t-w~4O8-f1%K|Ie{@;}mo3{4WFIcSglRAH-XD&s<iY6k@E9%73D>pM4kDm(=buC(v)i$lYB"
    "J0FS>WJn4bUU$y&vj&MDBSpY8zIKCc1JYBZ5C<Mi!B2R8@(4)e`8YoNs_QRd5N%cV$Px3qJ+_p5hT`^V=h`c=I9_+5{6G5!9FNQ#"
    "k2cxI&3@bq;D`vOyg)f!Jxjg=p~Wy~p9vg~Yk?b59=wxR_~D<@q1p(g>KZZkRvhlviDgkr2iG53S%@;mUNn-VY$Mjwn)`}&9hHUL"
    "%i^MT`kUC1$tEQaH{>3)8)50xRyn5e*)_@KSC#INoY<OwH)p{+2=6|cc1#)x@(u&18cmHzlq_XN6_s^vqqkSpp=qk0w>jT5O9ItH"
    "TC$v)>g^;x==#BBX*A~vX_%*Xr}~^+9gpJ@TGTZA68<D@A8osBP>cCK=)^D?Uvk!h-Lv!CV;<GIrve$VGMlCMdnRqpgJ5lAbziW5"
    "2ZZ`(J<ew!|2Yl@VpH^vjR<byA6za(aDr7(r&Y))w}uF`h6(;ekH1aM9RcWUFGxJOS0Q$u$_0`dstNqU+d~K*`d%y_#WQG}nm9$6"
    "?OPeIu6c1nwU#+%Gz2=P)LsdE87?ZNV%$dbbBe2eu7lzaFkRX^P;&{!55U{hz1nZtwzJK+=|-HkLNew~NTAggM}<@!7E&7;us8>?"
    "U(<z0avN+N7_1TIqV9N+u%%|o#JLVH`<IUWvi7P~^n&QEHrV}^7JZkiyf$kzC!9hpo-dQ=#lD{*&rMFIUD$%ZF-NjiT^eyd$&`%a"
    "0j=RHD#c%s?A){GRhhrf6BpCUAf252tKd&xJuBM7W#5Z)=K7kXe@=(x8>J;q4hccX41z9*lr6;I<Q5(@B7d2xDn_sdIYie(E`xo$"
    "<MeL61^}apyQehzOGRR9Z*hYi*DHKJ_$V)SiSwxup)$qOd)GE2*Ea(wH!Cj1tz>Chwvgd9|MTT5cVz@B(__G_Xc0o3WthI{CRN+R"
    "Juu4ywQE-9$-rWV++aPr{y_7x1HgY_sMYjT@4{N;|FkywjNb94ouc<cIm`?i+HB*jz5y+B12cK<z2-9+Q*k0HTms9~-<Zl9XRE!)"
    "67Ku$GAg9ig3ED#I2ZG!Lmsu-gEYxE(**k-Y=DP2rU0CVT#@-M-fe4o&dfm>;ejT0qj)WZY{A0P*#Vts$O`0TzQC=z<BSAjr^;qH"
    "4#sBPP+^Flf+aCO$VQDppg!D>i)*?JIJ$S_iH4t_@mS^wp!8;+s_8$=lLrz#X@~>5Y#ZnbpGMF9)}K$!pud@_KaXG3vTJ2U+ilxK"
    "AO&Q%IqPf1a?&qo7LC4K1tY(V)~IMTYaN=v)7FU1(_)E1>aCyP{`>2DrH6p$lm7LKKqL2D%oV-*nNupnMl+!I;5so`HpY53<16LD"
    "vkDP_ykk+O1h+8eo!_Ev5Z!g*OEtZsgPGkfK?{TM^Jc89N&&!uS$vPr;Elr7tNDzg@a+*#`0>)_AYbiGU*`5eHQ6eSFqZCAYMN!*"
    "BHwW8Wh-!nme`PS)O+$58c7`CqUOSV&iW7Cj8Z8k(&Bu=)Bg6JM1oxh!R=e#EDU`eZhkKwXJjU{DMG=nw=S=Q$CojukGOL|pK`(B"
    "5F4Z!w@d~menU9eJd%>kc49k>m(`YY5H92mcA_sN6r>-Dn_tU=Z~+ATvncy<*}clER77q|s9H7*iKlrH4*}cj5?L3a=d*YQ$HOn9"
    "FgGP$UQ|KQ2IKbfgHiPRcc3H-UUEz4^g$<htxgAYk``0~w&(maqD0<*cd`h?pwTLbh2X*yrDTJAZkC>ADmX6rpyRF1lr^0bzrSJG"
    "IF#prIoO3H56c!!Cdc=EIZ8t2FHH3<@mETz?^uF&)*+v`1+2pXJ?c$0i%oSZ+M%VGO04h-Pn4m|wYhyRw=;;%$x^&v*0<S4YQj4K"
    "sd@a{GF)ld=op%j12cdkYq+ajoeJX0q(F8?e+f!3k30f@W>TY&$nvsA!EV5FHG>T8oSHOnl5jVw9crUsA%E-jh4(CffI*MUbk`}Q"
    "q1$H3D8#)o8ek0P;Zef`*J~I43&U)#@}^z_vzt)L-DTePmoLQ{yfMW<Su|B#oQ%KvG&qXiGJ&y{znlwour{3qj@_>Pr-T+ZD*rE*"
    "^E*;ZGIWf;Qddfv!>e$N>OFp{fQX89t3PjE;Va=WU31c{MH<VFdyqEbD1z@E+I?1gQB2qMgm^!^Y()Ty_g>H&a^;2VxKh{Y$?1Pv"
    "zZ$4&ohHxr0$Qiz2+Uk-EFzNz{!+Ru(3`U`c103Zo^}qb`JLCr%&h)0=Cxk-&q)7deFcl*b7+BwHa5m2$n~`hd@1gVLau$ty|{uv"
    "2U##;a}wAXONJMQ%Y|>I9+eA-Z8&2u)35|123ahFX+QX0RA7fbr6I(%+G+b5irfKOEk_b84#dV20GnI_z~*~zbphai&;dLPP5jc8"
    "4-bdWbh-KvCb{<gu61QU8||Z^S&ytwVhtzmRsiKb<GYb7Vi?^YI~jJ4eJaWRbh^dm$2=v82A%vg4t`^x1SbbDk0;Udu!ZP<mKu3h"
    "Sfd$qMQyq$oNpN>F_Mkon+Ye;+m?4td)Vg~=j)no;g`dMj>MN!aT(T{HF}#4G82RRg4_;CS$Y?Ju}|gvEmJF9g_}v|(H_-8oE#b2"
    "NB=Z6i)uBrQuO@B4Ajtxdn5PVJ7A8q4<DZHx_AS}V&~>NLCvtWPks7sHS8Mo8U<e~WY9}!`8}d?(up7<t7}~v4KulPJNYJ`%eWtV"
    "0+BY|eE+5ZAB7A#Q6_#1YZHoaxq_4Y8EkX8sDFx}^@Bth?P}pVxGh!?$r=^QGO!T`>@Dg=%=8=Qtk*^DIrHj^=Cx6K&5t&RuH>kY"
    "JjaR{75RUGoE$gJ{J?$?reT~4=P8Ku3a9l1#!C5IU+sY@eKoS%4mbkxp$IXE41_^qFLcga1ls(wD-)?`x(ebmU%_|nKmW^KpKSdX"
    "FvDY43`8lyAq=#jg>kMK3=cZVku>)QGn@2YmSUbUi-aMktWMPNO1t^g$H6jjM*b*>*iD2A%E1;5io!7KYZH@<8q#>g`N19B$_!Qy"
    "MImnxTlIEl1<1t8r<RNC<<NT0A*;w}o;1!Fs^$6f{H*mPKBQ$C<aQQ^n9NXP(tP|UIAu<x=GvW_DOkMAn=pcc0$#R16p=+`OTAFn"
    "9A2wb++mu?p%uKYVg9l#Q%c%hi6ocWOl$FvOqz3JkWN<^SE^SWOOV&ghAz1F(dYYbvON7b4$%t~L3QUN=<}=}Y6-gztb!s6{6+#>"
    "L}c@-<Q+MXBJO>xEg6~Xv2R)eT)Fsu7nkU@B*A}9wV_~mXJAWd<%C={Dncxfg=1v?^C)7%K{^iBjyGfy8EuN#IddoM#ZOJIpK6(v"
    "75?&bqy4RtAo-O9X<pIzR(KdpIQevA<b`6SV)&)RltnWS=d+Anhn9YiH-Uf5p^1^xR1vDbZpZzUlt;}2vUqnZGwn)2%M@v7Ui8Sy"
    "@&@$MGmXoo_E;uJGDd6>j^mUwO;<VW29$hQdt@UUb;ksIU_>FD>cNWF`g;4Jr$<XM0n35-G@E*)p?43b{>UFqtHHVhTR<aauYI-("
    "&9``5UG{CWoX_<V|MSKI+>(VjNRaao^S79eDXQouju&gIJbtN1$Fdb#nDeW^4da}0({JS$7~|R{I)M|@*^nyvOv;pvG!)!HO+Pr&"
    "{{vw8R&M+D{zqvZ%VDxlim{ESd&F!4hb3&5t)IFN;GKtRKf5D_Vz2`@v~4|RhOqR=ScY1=uAi>-?j6MM9H#NyV7jARi<>0)a+uj_"
    "(5t~&<U_t-O}V*;0=2^_`Y7(Q14D$Q)pir|lUcM+S7L`W>6XY73+0;s;nJP$1O^r0uDf{Ctmi!6$Ci-4wa40CQbF`bou;)z*(<wQ"
    "rRXy`={BbK&*CEw8V<L`<F%DM9dEnWHe>ExO^=HV#gm$a-g6-87ffPMQ#M<-xPJtC@oR8`k?9uPMEp5T5)JQ~FAWsmm=yrNjLu=n"
    "?+N0dsl7Eq0*8i#Dth*db5<~oV1>F+LBXrgFULxq{ZRX_FB0d=P4L~zSZm4Sxzjn1Vi9TzE(HjUr?u>FHpA2svfcG%JUVV<V^`5_"
    ")CpR``j|Qx`XJu6s}dR!i*C3F=zGef@1Vqr2*@IF-;tL8oe?~I4L~kKxGpqCbn#pjiFMPN(e;*VaQkGW(kr+CGucy7rRZWl!5^>>"
    "s7sie9;3v3D~uTwDE373H1Je&YxjiRY)BAaCAN<9kd#Phd8WYZc;ztc|4yR==%YOnx69=o+m&XPI29K(=5Xs@geNwo+3ie1I(cNr"
    "cR{N=><HYhyQtCzl7mHe!#-j?QpGKxs*#ZS=|BofNYi&JI+07630ZHA)ZN%V&O%PxiL$G0+?U@MPV^acqd$OaLNAox2$v!_;8o@w"
    ">a1%FyX#8+X_C1YDROOlG2e5&85$II?KsBrWoP=mwl1i8X`0#fPZJ}bF(Q8)`^x*)&>EA&yW$P^X<xPH`!W4Ra}mT<uMsk1x9pz>"
    "p^O@6!&=IY#FWrt|7xF8Y8pjq0#NZ~uo3fE*fCL|B=C#ZbpJmL&nvo^afR`fm^09E#00iJ-l{mXk!K{Z?Tld`6wrcg-7fC)xM}6a"
    "Kj=~-gvXU3^7TphB)tCFBvBXeg!e+s#^^{af*@`e8?F^GlF>|&MeaH*#5!RfRTg=J`-*IwEJH!9U~jLLqMG8@Y{S@P2$nm+_|^E6"
    "&oWjd>25p7)i93c9&Pcv-R25&L6&?{ZAX^<GI#!+9_?C)qo=`Wj*(2op@E!ry6mrEy*>cTc`N1N{8Vf2-7ru%*PYJxgMAUPO?=0x"
    "binJKP}s?dKMV~EELbwKDRx}N6Q0r%<n2JsMr7Vw^7#R#;}Z(yv@THgGLwk(3vr9rUVr~UJ#rAYCtLE5@^mA)^e~4we=Q}i<j8tL"
    "%YBr3i#bn^pY#WU+k2FX^4(0Fl`bBK-D)0RF<Wx{rd{vj!|;vsw43se5<{NggHY3Q$)<A60ktLgL7Nzph4=W1_w(H7!~@D|&y+V?"
    "!8MnYQVc<#0HY>QBi*i1=)2K3r;Z-(BD{mted1yX3AgR|f9*0)H8aGw^DE&y=n6mk{Z>MtGkizbr=pug%1V|03#zyXQ#I*G$t^AM"
    "5qsK#Ajzi{?W~HFP;Yy?jh&CuX6HEMMyQ@I1`+rm!r7{jkjru8<=C2h(=XFa$?IgzU+-~a?u~5kSI)qt^cZ)Q$=&|FPNOK#eSj9;"
    "5+bjmVAz_33^6!!xw&QCkb!|qVsH+=g<#x)`nbz+so|=!6aE>ggCc6F=Pct#1!<IGt`Mn#Gz)wLz|%*sx^AxP_El?4Z>IB=jI6oP"
    "kQuiYDeCV~oQ?}D9ay%nYC~yQCptf<isM`B9?ao3rTH4`EB6%xuTpcXGRV~(9u)b$1I1=@N+*+JHhRdgQGvWo=b405wi_t#*rLZF"
    "#+{ElR*W6dRnDZS3s_QV4!cX_+=>brV)J~B1iVJqB@9yUUCh|D2L^K&_?j7i-9}==aEiGDFPei&$Lf?YV}m~g8z1%{>Ur5U?`%K4"
    "32v*;;|^C<akkU&#ipxq5Zsmuv&9Pc%+FOLzU4#54H{2wdV=2v+jw8H-s~qd;7OVl9KQ1HI4yg4KoAOXdBV*5jv3A3>R+%ZWF&*Y"
    "hkm)p<YvzLo%$Hlp>@wfaBQUQnxTDiCCn7^f0{<!L$t$^HuK!n)wC;fg<L<%tuAsW!PU?%^VX~ia3_#RuG8jw+mU6Bj@00I+F$S^"
    "Zw}z9H5HmZMV0t{387{sF!k)@A1m-0n&{+52rkln6>8gNrl%*Al!t{ja!j#7yCb7+GF8c!%*c`88{WjxZ}zyHe=73CVy_|8Kl2gN"
    "0LQkW4pT~^L0SvE-oc3h$IY^Rqw{RliC2!nsMuJSmZJE$?sNH?xo*NbigR;~&n;6mm7!g^2qr2vGYNNxL6u`BS#TjG{VRdl1$ks("
    "^kJn`)DnyU*OzCcIv(HAbi4NG%)H+9XIv&Q#*j)MS86uG2V?>m@x)shwK?JFMt-k${a7-GfuTI|?($s<_Hz&J1t&3vhu$^4V8nKm"
    "Kx5KIwQu>t)Ldjr+(m~2CbZp0r^odDpa4emzN~?d#Q~6~pVx_6!sNpSl4F7dE}=*=v)tjdNJ4i0TyfY};;1nDcidZbve|I!kB#6!"
    "2tMfNB>hKxRb?tUU7>Veo^<P0A_hFk&0WuwAN2b2jq2@?Dd2fmXyak`<t}wTDYg|9o85OxMj+=k&sv;@&CU<5N{s<YumrzXG5Mme"
    "$FA))zow)-29e}*@_*$xZ2HYSi*Gj@2z@o|o?(+tUkW0GZPLGvO(cVL8hbBE!A-=-?jp$3AN;6kS9}rt(}u(=!;}A56na%E;F=g+"
    "gCXlUnXC*nJodU<Tm_bMxcydh`ub}NDQtM_XVIZ<)PUT^(Y|tU{R1I`*?!|8wWw~7;yV7$zrdV;DY}6-`ilm~J~3*~;mZxmIy=}9"
    "HvO;ZEmWR<DVx5$N-RxoYgLI!8FUnS>vGkQlde%mAvD~o#9#2AXf}wp@A2MtgEl}i)g9jtW~rzYu8gQI5b>PH4X`aKXFv7W+t)Z*"
    "5E5El<DZyHe5kB|5_49ZUdQ_rX_aQq^mKyMvD3JxfO;Z?h<Au_sjjnC46<@SJJG;#*%O}n273&;JhUt}U4D@>VOtKBRcXH|T<?2;"
    "y*2_)Ym(K@Ng%TVYtBN$IG@fj1&_@2pb9hb9=CoXepBsNh5}tskZZifp`?+83w=iqFGhbH_UBN<wF~5#sh6?8WWnjc0+srxBip%-"
    "p%0%erG(@{jR+-j9~W(i7Qh>i^b)&sW5!QsB6`D5x~js?AF-eeO$YM%g7wScQf%SIC4Qi&xNBng%Kb?lvKJ}?wKptUSGcp6+yP{R"
    "n`+Lj1wRmrMF+`S)}`wPJ99pAd{#YxylxhWU$XIc7T@xhCU$ll{!6W1u33TBLbCAl$q_bAA>HJ~cluuEAS!Tb)?Mjzjf4>LfrJfI"
    "tHu?`Ss|J%aVZglsE(Y@CK#)?ZtrIE({*CG@R&Gz{BnKJ@S0l*8V@sbN*3YB%oJ+~t$#5hjo%+{*Ku?+s)DxJ&;#GWM1diR9^QYk"
    "X?#~KEGEnnhT&y}#9*JP=X@{R^{obK1j^l?i&?Wy13}s*nMB35Z4}m*PAC<a`C!_ID%GB(X9NCI<Dkngt=*drL;4U>Br21dAz7f)"
    ";e4r##F7PsiQbBv^d)bC!u<6U$f+6iVAzcjwJ8~%OrsvtoSm=<Wgu+#sPqc&9{X!AMGA8ArBM&$t*9egb#k*}nK%i5|A6#S*v&rQ"
    "2UCPjQ3Y@Y1G;P1#olh?CY^9k9r8dxdOJ*4I+icmo^$`|fAO?^>G#t^ArTP3gC-Y~uqAuvYQg8a18cy~|E_ETZ^aw(B$d!D^CzjL"
    "$L#-+%{DxKhcw1vaCbs{)~LGwOq~Ljk?g|121zl(v46+)ku+g!puDzJv^>I!D>bdUyyPfR2W9UmEYI>?+_qt#-NhEy9}1D0dH$%<"
    "e4Mm=nqc~+207ZT@J8>Ikm=CA9c1eDFcsH)<~<omnO#LQ=^R$AgdGYR+<p=2D4)v?<Z>tD&$o;QHItt^gh%Qm3PZzbC>^e{bEcoo"
    "Q}vw3jB?Gz*SJEFMW{9`_CP#yC*Yu4T;Q@VHfxsm>0sI=xTreU#je|P?#L#Gh8O)~@!p*&nrAk$=<IF@$H=d{VGukpylRvPtd~+b"
    "TYrL=ujpWUbQ8A0m#p9+r6}m5(kUm*kx|X~N$e1SK{euRxiLm0Pj9c~_%oPT_InPyxJ2$D6|Y|$U$q9s@KTsP#DU@jXJ#nax^Hk("
    "V}SFKIhl&3$*P_x9d?lPidOc{v;<n@X|bWF^{L~(+Y9e*C#KG&yjRkdaONaXQLKqmGb<?Q{KyB=n`#)9-3V27UF)J@B}O+;5WDC-"
    "!X@mG-}*#7-}UP&MS;}b^v%e0YI!N$;q|FGUvBr+qq@vUxGUFCf1Rkgflw>G@7XTZR8TuI`%UJ-=uCTx>%Oo8<{j0LHn!cLV(=*!"
    "+G&=q$n~0;v`8^TCPG5+g|-BTZ-;gMxprh_M}%e?CqkK985n%4PxSn^|0r2P-$`HJpJ#=YSq`oD`dtdyg<|BbnpZ2f|LX*_6;|Ri"
    "wx2U2%ToJop|GgGF<2uR;&V=mNyXol)h_XXXv%LlSFIi3yByB2dhc0hSr0jUe^B~e!i`Zkz`+6O{R`@(mcjgOm8i+W=L`9g$5u|d"
    "P-+Ea6?_+^c6?cz=}=rs)E-i?dh4ZL1Sx1g{0}hhY8qU4x#}g0R!H1Ck8R9B5zasY7@nG~aRF<_axO5C;7jess7tPNVD*nsYQyol"
    "jKq(we?1+Mx}<-FKC>@EGMVqFd%HiDWY|pgUe{-HT&TNX8;R=7VB<p(;2%-$jT2T3XX^}g|KSlo;i7%Oil2PmbvVM>92$x9dH(ZZ"
    "LeeD|<OpyzM#O0trd|@zns>)tz~S!sGEc$O&Ei{(T|Z<AQU74@{y~;Nx|kb13KoJ_?LYqcKSZtAYTT_ev822)+`6Lsvx!i~c4_rm"
    "?Y!WuNI^NN3jykcN8Ha0)y8@$no5fZHs3vRGruKok)ekEbe~i5dp)t5kLhi;fjX+7c1j$=&8mB&`hrDM^?|rstPlH4Sx6!DwTXi!"
    "x~RawJS}CdFS#(WsWbToO;7TJGu$&OE0XOs1VHlERJGu_%(AQ<on2H$Fip_$agU&iIe!WGTx*~g8<awZye~%x?H60~gP3Z-Inv_+"
    "MO>QhF}N48T!)l|etryT3_I;c9Jr2$g8+s(Q9XM62iBLG*pDm~&qZ5#tzPqM&Ygw%rQd7gxOd^#7qEwa+v9Gmqk7zeM^GIpPiGtD"
    "*KvKC4c%~kbna)I*O7zeK4Yk}&`nUfdBV*%dghcJAi<ggxS#Lv2ls~+hhjj}!(!Rtag5pz5PesnkTpS;-Wbk(|6Ek70SV>G@2S@I"
    "D%vymd?wBHIbPMIVzSxpN5JLkHHN@^Kg&;oW@WuP99;ReT4ngEw{<CSM4vrvakkI4aI;CJU8++OP^nixr7(Af!s3G~>yv);?uz7{"
    "PnO4mJ&aXf<a<zN=quA3XN_$jUFfdi%}uBhdT2V11qYkst*z7*nc;@l&0!$JaBI6ehSA5iOq>3`C=dNaJzbbceZ5W9s7OeNGjzr0"
    "+QLUdJ4swHowws&KVgJJ^hFi#!T;jH^$)_XUgxR4O@*kUY2E$g>%zal`F=RYc@3vo`*MG86Tpwk_3mwF!#aeL&v@S_Tm-pXot=q9"
    "K}eHapY$r)cFd#K3~t~`QyxNlmY)B{+$}@sRsdh&S(|oSJQ&E)e!kbiVLiMFqwq;&7%HihpuN>~{W6Px8HHVx^VnOLy8Y!m2OBb{"
    "6u&X)aKhv^LCl970<BH|hCn@1K?SD&q(B~$g1s=(UciqEjFJOs=GA-x?RXO2COY|morhE2*-yQXy+JPDP3z{5sRHdWYv{Kz=zV~1"
    "y1HwJJZRr=R6tpHXR}jPqNgujVa(hKBeK#hB++V91Q=Xqi;<n3vL2jb%%_h(1|1eMR0iH**ck0&<9(|K@${)(Cf@wcxHCK+9P}V;"
    "%}vd!`Zp}UB>^u{Df~pDKK^NWoD>(CS3u;2(alE0g%|N#^FM-%JB`9IZDs0;yL2?%5~q@Lb1)KW5jtu|`JafODE)|Xt9!ieB-&iE"
    "s8X!VO9+xE=-$W-?Qj0cmDldWWZ0m`iW3X6#EwM3UqD#{>ec?dKhSio1ajt3xk*IGE;y5VDc*cU?x1DCAumB&cRj&{km3ex8O2Vt"
    "rH8=v={(4%^vgolam_duQKtBkIe6iK0_T3~H(Y|Prz1=4(lNf<K^8_PNks}18~Qa1I>!bgE8q}0lX~!~yg3s%kQa;%Sq1IHtX|>5"
    "6^}H^VxWKOijEazEQ7pOFTk^iR-3dPMEmnpW&vttQ|FyyuHO3KR_jDarAV#oXlPYCrn+5_SB<cA>0X0T3~0rPSqrD_&aCFmRsmKZ"
    "H>jZ9suNGZb8(9FQdPSLZ}N^6{H_>C*;mDnn2!^FQ9(j8?i%;(5)TAlPrKWSNn#mTQV}nIZuNm=RlL}l7yNlg{11)j-Gip=)Fkak"
    "eFZp|4&Ch!(2YKKdv_ThBe7Z5<W^{&GNYa3MeC;2roh<My*@|n@6f#5Lyne4GjsUQt=|SKCx|cPTf={srPiMh5KsAbN<Aj7%2FSH"
    "S%a6&M&M0=-Y>hICWYlH(|}F`Z`#ZhsWVR}ih0;*^ERv55_aZle>RVkc5yW}1KF({I{U6X=c*F+5Fi%g-=wrfdO({PNQ@-8vCX33"
    "h8PMB@mqD9<b?1sAupQG3>^c>o?SgBrSQZY{wVZMfN-Dx|BEzu$K)?piGO`3|FMPvC<**E?4Bl3Zzd6eJfeR*j)_c2^EZvl)ExRF"
    "J>msLm_O$YcWBMk?Da@9fPk`6NMi%z7zibtqi}_!v!T*G1JDP930@wsr_xem6;FFCG{T|MHs5_IZUr1+HGJ(4mB@y%0c*Ft!xETD"
    "_^-Ebrj>EuXogt1*?6T|7p{aC#k`nBRAS41{3SQ}V+SVsDRO}<6zPAv8v1q4qFce4U5<g*6{a^mWsK>oWJ@d+igKT;Ot^_~C1w@Y"
    "nMQKmFse_&JQXN7Ho=*ec$S;4otLI>OhOT)($u;)%9d^z6V11sdkTC0BG8splR`><j$f+KJ3HEAR-UIo65Yk7B)rR)hw-U1Rwx5l"
    "wv+Jv`#>_k?q775?>#G+Lb6>@EQVPCi2~6*Zj<-Ul0bYR&*2WF71er;xj=NuBPMwX0z0}vrS?BXH`TX6xLjYi1uk>Q)k^WQ``7w?"
    "I_>jx5ieeva%7tEYm+#Fo*X$OC>AF2g8RmW;)u5?+!LO?s})oYmwhoxErXX2kq=(SCkOIZ2%zMI%1WTlQXQ;SAU3j{2a;8b-bN6Q"
    "!P)V&w^>ETqJNGj6*6BATtggTF1lkL$gJI-<8&9c%@Ad|-j8S)$`~9-L}n=zL~sI7T76zQk}|oA@g^?8ve~aH3uBTv*lqy+>k`tX"
    "avuH7t`+bpD7a!_1|l}L+k^d<DZEW39ED(nI;j-`_)KL?b~lGFG22Xu*JkE*;ng%#x`CoHnP=uPy}Y;)1zM;$!31x-3xtaj+B=3O"
    "mJMOjGjFR|l*COB>U|?N^os8`Z`H&_1}$)tNS<YWbF*2(|2tD}YTm6&FM&0CEBNB4VV-Zp5d4MbSSwyAtquJqPDAC*aFeKii||3M"
    "npkg=xZy>hR`LqsqKqt1%{y9^RrAo93YyORun9yc3^#;6;r5+Cba~#BAaN%Za{kKug8r8rG2UB}HpeP#srO1)y>@Z$kB!KzM)`9g"
    "E$0nrIS{co$=*XY$lVbBn63A3oj@*@i~2H8v)CT!nAdB^rW-$PcJgUEc$32p@^DVZgijQ>KmJ-{=c;x;R%ebg{}C&!oZuPAqDpU9"
    "CnwPugr!?;rMJgzvGps#U5b7^b*xRV#=Ao|gys${$Mc!G)klO+BL1lW9M`k&6$uA;6Rmr&ff@GojQ;M_c=d{#JOj0iY{yqxMH2}z"
    "=MN&GiE5jT%%RXaIn*k4O%tp2(`JNe%_9N7kAj?1m({hFA%g{;s=fJtZ*}bgZ$4rj8=kQU`GEI%YBa!fwx5nfq%UmU!JICvx-(0p"
    "pj57BRS0o|26(tx)%-Wo!s8g)>i9IOf8jM{-7FB7m9fA9oa=Qbf+<?2WT{PXp00vu@2p@k(9Y*-v=^2m4HHNSpGGZIKugEe#3+h5"
    "{l9bB+zocRAdgRzf0lJZTaY|643Kdq0z@5Ou+m86$6^_0IuW2X2ivv&)p@jvwiX~6K7k=4xHZl|x%_Ps#Bn{j6EtjD(|zdgiOx$c"
    "Z1WRTj|sR#q077s5MI`d`><gnZFBB=<h-Yxzl)LJc=>bSs-7sJYQ&qguW{+<fB`OImqfP;Si=MyF&YsC698qncwa>G__|_YQu>?!"
    "Q&4NIER+M?Vy}kqpn06=GK|Zryn-<pjJ2$UK%G&f!A2guxR6fH`S(kLkAWBFYCbTsCxPARHFxRoDIIB%oJ4tKdT&46DKk7w_?^rG"
    "q;!#y^lU=!&azQ2@Hkp)VLs=P58Lq*)=zw8z{p6Cn(~Ewg9hwuQL3?&byqh#IjEFk-lHA1O6PPC@wYdn@Sgwc{nR{M;znLaczuv)"
    "!bbT|KExQ3gLA77w}0d>T>02j!`?I#Gn>y^9dqVqVBAXiF>DFHKyKEviyKN4-uNePG=MuL74;f&oyLCaCLralVhGy^h5Tr<R)tCp"
    "W;!lR>8g&$|GuyoNq!Hsg@fv{xQ=F!CBOB|C03o0C1J2++h~{OXlPd)uZzmYCR)6G{7Yo^U7>!FA;9@z#}l(6rZ%x=Ps2>%0o~L0"
    "D8xMsQ-hX}Uk6YynvCVAsd5}&MGYuQ*4p=a7^mbp&RQT%G4>$uHBf!Bfis=-ULiZONK#`x@1~gA$L%-|^t^@XYy>2|#_r|Br*^45"
    "qDP*lNAwO>hsZt2hL?;TrGKoy2PJABDlgNK%x3qC02~ca4t-pA!By!YuojVeEZKlk<b3A~HnY%2cYfPGx%vR<WAQQQH|zi<JP~5P"
    "iz+8{lFOHAMukbTkK>WHZJ1uq(@gG?HHmpmCuFN|Y6R$_{EbP%jUvosu(ly<wI{_k&UF%kXC0hEFy(|5ETU#r$2wRW*<1vSL5`Lb"
    "vP9_3O1@96K!0(fU($Bja=m}MGb|s`Ryp%(l<?84-pq9iL$Il0S>_5Lp^cE<H>le)9Hs4%e{pr)0p+%b0SzB?68bj?ux<O>(mUbN"
    "u<7xTA1e^#SE`l#5Rao$Ohv)hzTN-o@ZG7x5=}KwI({2-04(Wa7s=~aa$=leZk2nm21}!kRgp!ydyP$z&C2tf7XVTa7*CN^Guz5d"
    "QhD0VUn=UlwGqMUzY?)!`1uZWsw`CULpY%(Pl@Yx5-0VELoCBK!jKYHSU$ATNb2`)LrvKz1x{(_?u;t&9c~Irdfyh3rO#wWVNFSa"
    "8<0<!PrAt#nF!7VK|r$9J4c7umvmbl1Pu;QP<fAF5G#s&ho0&j9)^p*MLHtVebzlEhnyr`U%lovw3p&TCwmPUK~T7Zlip2R4VOhN"
    "v025(Y%+x#`q4kwoMh2ANL@i|1owv1Yo$5u2f#G`R=Vg}Fi+PJKZp_H3mpiy(lS5j22}J)io(ujSEg`A-Kb_5cXzDKexF}#XWZ!D"
    "XL4j4b|!&To=bW~BlQJEH3}w}s-?i!8{Q48u>4i7WV7nPQ+HvM+tZHo*sHd|DPN*b)ASo5#G`bbYBdW98ZO+#A6ivVm@9FplpQxo"
    "beDhtV(t2(gqDs(PEWdF<d6Rby>=S#(|Elqk^fN3LFd7C^^sM(;Un)x%}Rr)SB&_2hvurWg`-e~O($q20bB1hIQPU`@IetifCn`>"
    "o{FV5MBX8`#T>>90pp!X;gwMZop`XVD!~O6(uw<t_?+%K)vHuSGW#oY5Z5`pNfYWm9_-097-22rUE+eZfBYm<4r5P4>;uzj?q12L"
    "U?aBwL4t<I5Aou9hlEKMwW7#?IH1Yenq~e~eGt&SO>VmV5hI@Kjz}Wyyio?8OLaqcY(j+pi&7?>F2=sO<94GCjt7taF2x2>dCpq}"
    "KZr6?=13hXgRPJ*q7lt>z_;3P$eS%-$FZL2Q+zGC_8S{x<sz5;z`xoe1tv1(|MBMOiqWC6)pm&<dVpwC#b&ZIw>ClVp!9g_(*i4n"
    "`;Ylvs`+<JRL5kGEj$JF;)1oxas0|y2cJ}bPDL_@%8&?tLmL$xSm#&t$-c`}71v6t94?pR$|X6Yxse@U0T1#6zC`(*zNZrd#t{X)"
    "j-v5YuG_a&0uAMzQriP~^+`h5eG9F5?&DW2kIL804IEOHL<{_#By8@91&WR*#?$ZyeRGSviuA!z>lE}=4&d}3v%|Y1H@;I>bgZ`6"
    "=z3rJz`KS>318^Z6D8z?x8!-u^KGoPdvgUW?U606PqXM{Imrp(l`l64$!F`aSG#41voF~f3_V(P7}4+0y{UW4p71I>Sr<&X;L&dW"
    "2{d-B@#PeNb8Fd`+K|8Fiw&wxKlJjLr^E^@{)R=e75;Z}ArxQ1WUV|r(t9u|_56^}wj=@JX%c_1=F1UJz$s~*`_x8!<6m{&L0^&>"
    "@+D@&_+a@EQa%eHBU_#tMbP1NYsmWPX}B5n7C8Q0kB|HR0kgj_y8"
)
TAGGER_SCALE = 0.013669939551773334
THRESHOLD = 0.75
ALONE = (
    1.2162,  # people
    0.8337,  # people_unit
    3.5625,  # country
    -0.7993,  # unit1
    -1.8105,  # unit2
    -4.3155,  # capital
    -3.6122,  # populated
    4.5815,  # area
    2.3935,  # nature
    0.0000,  # spot
    -0.0578,  # main_name
    -1.8997,  # other_name
    0.0000,  # other_script
    1.6421,  # short_form
    0.0000,  # variant
    0.3154,  # demonym
    -0.0558,  # first
    -0.2844,  # rank
    1.7150,  # qualified
    -1.7150,  # unqualified
    1.2422,  # qualifier
    0.5959,  # cue_unit2
    0.4415,  # cue_unit1
    1.6751,  # cue_populated
    0.0000,  # cue_nature
    2.6446,  # source_near
    3.8569,  # source_country
    2.5000,  # theatre
    0.0000,  # theatre_else
    -1.6314,  # rival_country
    0.2873,  # rival_unit
    0.0536,  # people_world
    0.7359,  # capital_world
    0.0000,  # same_country
    0.0000,  # same_unit
    0.0000,  # near
    0.0000,  # region
    0.0000,  # far
    0.0000,  # mentioned_country
    0.0000,  # mentioned_unit
)
TOGETHER = (
    1.0961,  # people
    0.5938,  # people_unit
    3.5168,  # country
    -0.6535,  # unit1
    -1.6330,  # unit2
    -3.7363,  # capital
    -3.7973,  # populated
    4.1366,  # area
    2.1667,  # nature
    0.0000,  # spot
    0.2079,  # main_name
    -2.0471,  # other_name
    0.0000,  # other_script
    1.0318,  # short_form
    0.0000,  # variant
    0.8074,  # demonym
    -0.2577,  # first
    -0.4618,  # rank
    0.9988,  # qualified
    -0.9988,  # unqualified
    0.4833,  # qualifier
    0.0578,  # cue_unit2
    -0.0130,  # cue_unit1
    1.5575,  # cue_populated
    0.0000,  # cue_nature
    1.4951,  # source_near
    2.6043,  # source_country
    2.5000,  # theatre
    0.0000,  # theatre_else
    -1.6891,  # rival_country
    -0.3782,  # rival_unit
    0.0194,  # people_world
    0.6692,  # capital_world
    1.6882,  # same_country
    2.0779,  # same_unit
    1.5674,  # near
    1.2376,  # region
    0.2778,  # far
    -0.3746,  # mentioned_country
    0.2668,  # mentioned_unit
)
JUDGE = (
    -0.3445,  # one
    0.3728,  # chance
    2.6150,  # posterior
    0.4266,  # people
    0.1229,  # same_country
    0.2216,  # same_unit
    0.1971,  # near
    1.0962,  # region
    -0.3190,  # far
    -0.3339,  # chance_near
    -0.0688,  # chance_country
    1.7935,  # C.one
    0.1456,  # C.chance
    1.7921,  # C.posterior
    0.0000,  # C.people
    -0.5202,  # C.same_country
    0.0000,  # C.same_unit
    -0.5247,  # C.near
    1.0733,  # C.region
    -0.0468,  # C.far
    -0.5329,  # C.chance_near
    0.1167,  # C.chance_country
    -1.8259,  # A1.one
    0.1638,  # A1.chance
    1.2741,  # A1.posterior
    0.6267,  # A1.people
    -0.0350,  # A1.same_country
    0.0974,  # A1.same_unit
    0.2911,  # A1.near
    0.0650,  # A1.region
    -0.0469,  # A1.far
    -1.6894,  # A1.chance_near
    0.4356,  # A1.chance_country
    0.2586,  # A2.one
    0.3203,  # A2.chance
    0.5726,  # A2.posterior
    -0.5443,  # A2.people
    -0.7195,  # A2.same_country
    0.4720,  # A2.same_unit
    0.1351,  # A2.near
    0.0156,  # A2.region
    0.0524,  # A2.far
    1.2415,  # A2.chance_near
    -0.3478,  # A2.chance_country
    -0.2585,  # K.one
    0.0909,  # K.chance
    1.3575,  # K.posterior
    -0.2435,  # K.people
    0.1614,  # K.same_country
    -0.7092,  # K.same_unit
    -0.6720,  # K.near
    -0.7665,  # K.region
    -0.5612,  # K.far
    0.5267,  # K.chance_near
    0.1681,  # K.chance_country
    -2.1423,  # P.one
    0.2487,  # P.chance
    -0.6158,  # P.posterior
    0.5877,  # P.people
    -0.5555,  # P.same_country
    0.3614,  # P.same_unit
    0.7242,  # P.near
    0.1937,  # P.region
    -0.1524,  # P.far
    -0.1428,  # P.chance_near
    -0.0648,  # P.chance_country
    1.3086,  # L.one
    0.0993,  # L.chance
    -0.3421,  # L.posterior
    0.0000,  # L.people
    1.3057,  # L.same_country
    0.0000,  # L.same_unit
    0.1044,  # L.near
    0.4337,  # L.region
    -1.0040,  # L.far
    0.1054,  # L.chance_near
    -0.6143,  # L.chance_country
    0.5216,  # N.one
    -0.6958,  # N.chance
    -1.4235,  # N.posterior
    0.0000,  # N.people
    0.4860,  # N.same_country
    0.0000,  # N.same_unit
    0.1389,  # N.near
    0.0814,  # N.region
    1.4399,  # N.far
    0.1577,  # N.chance_near
    0.2378,  # N.chance_country
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
    0.4148,  # qualified
    0.5722,  # qualifier
    0.3449,  # source_near
    1.3254,  # source_country
    -0.7108,  # short_form
    -1.0327,  # other_name
    -1.9694,  # demonym
    -0.1496,  # first
    -0.0146,  # many
    -0.0556,  # repeated
    -0.3456,  # english
    -0.3180,  # given
    -0.2110,  # surname
    -0.1127,  # frequent
    0.9796,  # english_chance
    0.1111,  # given_chance
    0.7822,  # mentioned_country
    1.6103,  # mentioned_unit
    -0.1618,  # cue_unit2
    0.4361,  # cue_populated
    -0.0824,  # words
    0.8721,  # lone
    -0.0638,  # source_chance
    0.0794,  # people_world
    0.3292,  # world_chance
    0.3404,  # lone_people
    -0.9290,  # lone_chance
)
