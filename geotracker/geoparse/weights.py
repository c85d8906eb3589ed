"""Fitted by benchmarks/geoparse_train.py; do not edit. See docs/geoparsing-model-card.md."""

TAGGER = (
    "c-n-$SF?4=br{y&JDhxO`0_-|U;vO{HZ56}Y^j{emgOpk(vx5PBm7JJ1N>lDx%_1NNhOuasv<?vBuGdgKnw;0O#1To-Ei_bJG6KA"
    "TC01l-un(NiEr*bXNT_9D@U#9$A({CD^)Ai?BYl9M~B}s`@uQhHR)ZkQLFCXhw#_Ye{Q;qyT=yp_bEQ2``@;WuQ&boDPx`~^>(5v"
    "_s7ZIu!b-4?#A^yN`0Q(@N#X{jr(PhJ}USBj_7UvmsZmk6WndvZ9Z2I{Ud4yo$hrntY30iu-5MKLK*jfX`8&R@ei<ZtNs(sz&MW="
    "SIX|U-KPiqd+VO;fr!h7pHug^@4MSu2P+55dg>nL-?DW7l;Le^FK)xv;McYL$0{oq{TV}rl{-ZT4+n`uxCEivLFQ!KMI(2ZbJ|@A"
    "fVKcg0CEKgVBLjdxO>-OOg6*c>B;!re=o3%pIqq?t9y@eE6i!f@h1x>dvq^u2hfS(bdw--ca9qevyZ~d;uHKYPdv(WyRHDT>xiWA"
    "q*9rY2hE7yqc8Bn0(ap6SzeFe`l9SEd#s)=J)YxxitY=e-fZKtaH+7~4O<X?)VNJtFp^=%713uVDA>lW``a@jQ~xCqv`3F3?$yre"
    "xM~jdRf}smDt(QJ_d$4bqwfC630GC?P;=U?<O!X~GYwZ<vg;QE&(MH$<CdP4AKd<G1}NOmYfef0c(wY?OGSq9Z9hocHT-vM;|msQ"
    "X1Z4%afK7wiN?2{B%QzCv7m<l>h6lyZY$sTD>znGl1xqnP~F4ynw{1U>En{%@<g5XD${h*JMq|Ri1kO#GR99^d>tpbDey6bX`>_K"
    "Z+ZmI*ZU4fMfYj*JYlTAT3sj0bDOD{_-J>)l$G7x_YkPm54!(6P-oA(XXjZ2Sfp@q_+j7eM4jyzR~;iHEC<M~Lyi@@eVpv=#6I2Q"
    "`;L`=jS!ys>jWMHB3M<eUqj}fG+kJKRqHt^uB;54!!Mcuv(0H^$X%LD?;m)UF**3_a7!(q`p(I02bN-k&#3t!uOk*3&S^OJdE0@t"
    "{9||IyB1GM1El>DPPt@Kt;3K;^~tf@#&@D*3)g3D__|<6>Hf|LXP<i2LwUg&f4*ax_`s*kY?McwR~W?}w+SjhZSzT=hjhP86$AQ9"
    "H6YMXMB>Ls<MtX5;p_C`2WOECTRVso%Vri<d!teSy0!eCvIcR`#?uKu$FX3vb=1dn`->*-r$r=KB8o*3T;hKx4X_dSgskL?yml*F"
    "yx@wS4gaA<Z8$)!=ej3GLvZvRf5iQEWPT<|_FCy5gy(m-_(KV)PG8g}faYOb$}w_Sk4=T51r%(3Ev(@_gJRqEj${|1-^s)Y+wL@c"
    "v8PA;Dp7>!*SW+h0IsG7xnI7^Ubzn7JQ5uJ4jP*>*s*&-2gYWv%ATIUb?_|X<UUi{KlzB#L^r9z-rg-5tyDsk`g6Y}reL=WX%CLv"
    "+CsY{-JPjx`QYQg^J`f7{leqPOw!vMb<Lz$F^U>__osvC>rTSxscKpP!)|c-qfW2Ngyw^yyn&5_!0CWHPN{vb)zYy$Z6kZs94xve"
    "F``~6Fq|0mlCC!E%an<u15Jdx{4xU4-lfj?uXmnB{f}}l`G@}+UUF1T;cb_S?pO~WYU|!H3TxGV2PG;>x%&D%zzA2*53-<b(~){x"
    "%o|lbg5X++z6-|;r<DgJ0X>M%0{^gmgmp~H%5SXypOwmwd%oV_<1}GVCx*ewYq<<kc8#|kdItc?QW10kXF?UKPk!mnZTIacTF;$e"
    "bM(u>ap=xro<gPMPi+u&%=bHsA=jpl9mcDWEd#`d?lqf4&(+yd3vEd}>dGR{)aRs#bpMv}0E!?sw1+~*w0ZRf=?R}oi4TiRbYG<b"
    "<@OFV<6T@W+6#GyllKOVK=+5~(a9w4wDt#kxB-n`Glf`_D#q}2tDN%RJuiRX%&oiPid`_<x>q-nE)BzZ8#FUDHufl?>cBOnmFvax"
    "T?C9Z0;e73-hoJdAG^A>k?VIm8i8Zuevl8(Ba13JDbwH~YyURAj|<ucV*t0XOqJDVz-3oalLOUx;|ZwA1W(ZToFlyQ22i#ct6dh>"
    "@AkGHRE^z1?ITm|ZaqiCemw4R<?$hrKwLhReg6Mpw->j61DcWT^!>B*xbP)1?Xa-NhLPMd9PF((L^1(0&zU-5*961Lpe4IZb;s;m"
    "49|!UStCC+61j_T*Tj7_3G&=JPf@UhoavR%J>#k4V<t{Ahhqv0uu;t@Mt3u^Tk+R_>klHVvk64*nb>WHYK~KS`5tYwGfd#)O8|~W"
    "<P~&&;q7OQoN5>3&>4r|t(q*On(v?Xm4M=PVh|%7F9f1gDCOnPD@hr6iuax1eyon2$^8mGxpx=ycPq_nW+a$vhN%lC75t{R6*(+C"
    "dlB4|wv^L4j~e%28DqoW)@ug$jmmcgUbU_rOyRE+UYx7U{c2~3#-4Rw;clOIm+rU^r#^Wv&DN@K(;~aqltui^z>YqShUP2P^GJCX"
    ";Y>5z1L>&`+CWmB`iK0r^_Kc4@~Ws;oft&ayGY~R7ui+fDzfvQ?WZ&UbxE?gqqc3|Y<7?H#Py<Y{TGqaZS<@JD{4Z&mrNJbeP!JL"
    "^G#UZwY;D-0MLJ9IEcJLPJbQgw1fxan^XwQx2Bza3kPcz`ngAix?5&BPPptF(ruqzm!1~1JNF{Uv*4wQDq11674MM&sQSaq7zP?i"
    "Iq<Mf{qb6&&Ib(=wjRIx<E4B3|EC@Ybg!qC+{GJYNWl{Onpt*x@>esh%Mwb1s|y(qTrj!ydO^4JvW$RvH|kRJxF`7aXH5BNdO+3="
    "UY8!_aoIx1AYf(+RS%u|A-BTY>wY@nxvA(V!mf^;k-1Y(=#ic%u9_@rb5?rT7LhSH^Uc^mfwqw7VpiZND>}QDIV1BR_jAr525s4w"
    "b_&n@&*6<lK#@)VV)yv$=!BP%nB%!?E5%6J!<s%d%-i4Kes<)32>28Ha?)3c%w|H8_a1Iq2Oesra5T}nXmj*d?1miU?ltuz1uC;c"
    "j@_>rV=LA5L0G+BdHNVU$a;V|H22QOOcpCChdl<gYPn$17F9Cdrn$T@`1|cK3r>(T{J7$@-8wd-mw_Ptr6ugb3>Xhb9Y6B6p?Rn0"
    "2ND~2HwhzryYxfMu{J>t7pkk(j=Ta-)XeH&-m$oYMf?Ig@zl4S{|0q~PD6heUT##%A=`|3BeGz7(i^PDn(SxpZbOlP!VWrsTDjwn"
    "M6!kccC3cWuX@J5!`WgL)i2ZY8C!v-)qs6hAA0smgq<@Zb9|yDQ@HT2xdDy6Y5ccuLrk|KH2UNIQ#0wk3h&*1%idc9+o~gmf|Eo&"
    "OZ{P<$PNPPj{^eQRJ$mZ5;o%Rl1^A>Ua4vIP2Y3?#61=vnrTJsq$C#lBaUYGB$7YpaZ|6WdtH&tJEMZ78DIR8ejlAq5R!SKHqJ$X"
    "GGJ8shc5Am|MEA5>FOCR$l2p#G&5!3J|KS;qf+%9B&(*Q9Rm9O?#o|ifUSj^{4GgbOE#^|gaZu4*OEcxr4YXE<T9}D9~e6uG*+*f"
    "SB5LPow=Z@V_yLrJKkP(uRo0*<6#s7L5kaCv)%EJ+9-HKfPk@^DjuRqwFoU;)w*S&?cosX3FP}rB1+3CbQ<Cz-v`B{<aUa`U1tLx"
    "9TGe<>!Zyo*BGm1F}sGagGbp_&D2Nlo0<25*(VnF0)o3bBFk)Br4LAYpbK1pP8EG^Z;*Fh`UijK4(#1~Nc=D8x&lB)+uPzR7Tr_Z"
    "_jy1CXy}8mBZx}qo?(b^v=dNj4se=Cv*SmoX;@MauKA0RHE_TOC@tGgChYm!gk{!l1ID;rkv_Eygt*3ozX>b7?~$P30#^u1FU^|r"
    "!2l4iaO1CKu-3&rcRfvi;O7(&6^}_Dq9??g_UflXm^^A6Z>AiN4uG>@+MMdI)t7G5Z4fm|#M@{k9alMM=?iVc#fW<P{!L=!f*W;L"
    "IS96J^G)~bH1Vl=nkXF7YmRE$B)|mU?&cqJe%U%8tgL$5v6Kr~_+AEUJpUsK-A&><UT$pPnN>*1V`)b(_qgbeH7y<-8Ewyl%4(Gw"
    "u<!`<W<*^4=q??DnH<p6yiQrX!{pc9!89t%DFEzvhZmmf;5Y+Agrd>5E!B!NmP?Gq*b_W=k{J6-g7rS-l@Nf0#Gu12b?2R;Z>w1J"
    "Ip~`$4-3F6T!NV{hE*aY{M@Dtq3!u58ozO;oD*9uTg1joZ=Y@)bl<w8S_O)PD@ND)al*3lO#rw)ON<o0`u98lGHzXwU^AS>*}nGp"
    "EfJ#~o$^k`v+Y1ai{n_@UH99M2Q>j3mdoz)E+9Mn`obN-6prK_Oh1qe31mqO3%o+7mOHEquAK)tdLgYP2nh32H9@%UxEvMX((v;;"
    "(V&ix?J&~*zMAG-2{C@v;N&l@%gKDbc~88w<9M&l-2tw7L=$H;H_bqBui1Daa&Brh-#aYS0g%^fMaHg8QauFUXP&|;^$0G#M5s?X"
    "`W4L`-u92e8E5b$pOfe`=c8wSCUIigu(TyPq(<PeK@z+2iH|#`mlJi4+D5%ukUmy>k&C%*?*1vAzTH!{Y2)zYSVYaI9)`x-h&OHt"
    "mjP{Gcr-SttM0^3>SWvQ?-^+n((RE%ZX3(hmlaTLOW7xI@q<99Ho$$yLRx`M_FTA`)FJ)t|K%~!%n~-xbFQrL)-s%{R{uinm(19V"
    "y5y_wosak@?;x&ZKaQ?wiz2h}R<ZW-#<Y-_G~-@N<Al*A;gaX5&nTrAXl~Jf@3mXx_&$i#OC;P!7|GkY?CN8JcSTl2z4+vOhnZ0Y"
    "x%a1%x*A3yQJH?PAw>MZMZBva`}~^2*^(H_0p24`)|OQZ6V%aMLO#H}jb=@UCEFtEy!U+6Q*h5QJV@W-*$xn^xkQ(=&_y!^q4Zkd"
    "LU5CLnKfql7PcxGhj+^VHCJzn0TFZZR6dSKIsyyg2A)zynR`uM8@1gy59%6^VqxAilU~pwm@5Fm+i4a+*?fVZ-(9v$BA6XhiytbT"
    "7p33$1+3pT==EEq`4*=&;Ieb@Ski1m!jz^H#(z(ORbMcfWPpUV>PPaspWhdn$QV4?{`X(>9haw%97P_zDdtXbJmfU-3Zc{mYC_JB"
    "VZkF<270NRYXzoBNE$x`p7~F^3yQgde1<ikm_u&AU$Ev!exsWWu;@*~i?U%?Up+r@m{}uS)qWXAz>s<%ha}}^ZSV->u=2M%6}ISw"
    "(!P6W!#VTWav*rjpIs_ht-w4Y6{Gk;*>akTr;Y+seb|q^b!>At#T0t?_0!8}aEzjEWA_1}nn-+%^+R@A1z|}<ji;m&oU{~!QPR94"
    "%oX$sVRlc5(iL?;&w_ha5k59}Uj11xe~A0)*1LVt1BfYR?$HybkUjQq>fT&?soN@6GLra(C+@wws8Yx195U1D9uY>72*J5X`Q(V2"
    ";iej$h9Zng{lWst>EkMM!Q3FXH1lym+{eqXvgc^sV!miKn64HP&0wyEDP0_*kF?$$HP_4VlvewiibPvjq)t~$9~w$6JAl}V`Cs{v"
    ";Q)rka|{db%bGp(88dvFJ8AYnU@XJh+9d4R`lJ%Gb*U;TosHz<_I8lXG%S$QJ?;qr)u=Hd%~A(@y9hTgA4!5xhd1UZHr{hvpM%B>"
    "KH2BJ2*_x_Z|d}(1+6%6$(zD`0p6EQ3okN05piY3GmZ`&blE$a15xTU2@TgIcpXRgNt;g2JZ7?M$KZ#M4GsaL9;8ZUjxw=u$Zu?+"
    "hZrj5*LaR{Q1@}C;-q)i$fhho)!3akqy+7^u=2iRo|g(32mLcnJJz4hJA7$1{;^FSw!v=!LL=@O7}(q^74(R=0VB?o8cY|R6FOSP"
    "AbtMf3Bc^#V~0!H$tbmyQ#+gO-`{l5sq5Myai^#4Gv>^L(u3OTb_SG6Sj_*$o@nlnwFjko##Dw13q0kgD0spX>XxcA`0|~@qP;F0"
    "i9Zae2iMe>fQBY2#tse6txK&*%AdaQA-7StxZ~I#vSpfBDJd?*IDQ*)5IZJSGd3Gie=->;7%T21pf5YFR(n4$k>nCnC5McwDU&kO"
    "=FY$;_d;>0Zs8dNOc+xLJ<c6H#_XNJgGzo`%+Xo#X5iM(Y>yfH=xnydO`cx|Q`iQgL00KXMC~U`cT=$fs^?boH&$u#HV*|x$4z&J"
    "xnmdO1PhI~k59PboL0<IzkSKm-EJ<2BV1Xwy`Z|+ifxCECfu~Jo-ctm?l$$nKGZ_Av`in<^jOCStm7md590^vl>_4-*fc{ZK&i<Z"
    "GBUK!K+52O4+QUNH=e_|#Vv2aNNA5ydpmT5zsP#jYq`5sN3eURZ-vMg7W^PA@&EAHZ5@po5B9^+fGLGY{fO@+k4}EBa7a&t!=fi9"
    ";a6MqzUByxxk_>gOUTe&H<$xdd)GqgZaku!MN8~DQO$9~UT+hln{+&>DNO)Fa?0w*1#E;{7^!=6kp;55z~aa504;F>C?L3Cvh|wd"
    "_f3I*{SzYPE?f1S&iR0?7YfUr`{E$@%6X(jVoR%oJF-1`8B!iE5>tb7rx6J$i@p@fRxJA^;k3x>lS+aF6~=BG^PZ1&rczmRuF9FD"
    ";eDk9;T_v}huhB2ggR3+Bpz;=$F?ua{A;bN%)2!MSrKhql-qc_knYvr#&>Sr@zsEj_x;QCoEe;!$8~H_(@tCnB=q}$#XsW-`CJqA"
    "^GULStM1(`Jn;~|c?Z~FhZgXq&6&?(8&%#aQP!*Gb8hyO9K#|NOx^0^GiG8JG4MBJx9ozpLoo-98-*efLwxIuA9p;pmN_{4xn8Yl"
    "Im)$2m5<W2hg<bLBE$<%TdsDb9AhO%Otnq**E{1YJd}8$5@FH1uu4;4D|Tf~|Bk>0$&?+Pn8hv=1l%{@Rk>8vOvg7}id?7d<d#f6"
    "0+?n<ZCRa6w0I^7<vL>rQE1Zhfr}HuinE_-HDE*ABoL@9Q=n=9jz5>oy{yQ3$);HRu~zNa$!~9RT9rf@Auiv2?%#5$qn`GbBkCUB"
    "D43%Q?zR5x4GUD}jS591n$*>{K<a@+yy95**-I#4dD&C@de(1*cj<xNV1l2+Xs=ebk3}8<sXz}5^Xd446C&4kSjP`ZEtgR#+t5ir"
    ">F6%=(1bz=@29CUspm~5GEQ<@52=E1zT-d%*P5SF<`dn!Z*Mih<R!XbNssox+btpc^dV;<5U6V?%+z8M<c)dcH@!}5u}-TS&F;u_"
    "Ff2$enN1!nKgi^};vCMcpz>(tB7gh8N_1e(odK*N2t`J*9r@d9uLeRPTB7)ulCg}V)IeYR<F@9NuC6xMEb-Vi$HNinXO5XXa=&0n"
    "i-`SOMe(+BWrlg*l~=G|Haa}?MAY33d8e635B5`)kNHjyLG2z961_IAsKfSyRz>v6boM~i3bme8cMrB7yF*x^1JIP3xwdkp9`=tJ"
    "ex57ob!~<W42l~Uo)>pmi|R%(O5Cb~Apqu^bMQY_@b&Y;zajJal(~TiT;;mw6fk64ZV0fLwjat&^1BoqI)?qA#hUqBUxswVoSAB8"
    "bil3KZ^Iu*g-mTQid`cbH4eVxJt@p~zzftQUaX@MU0OtvhGP19rhQaVWz}$P*fj)jlpghKO!+&%VI&pV_CwxAgl;N>OsV632TDxv"
    "e4eUNcS2@wWR|zN42FsJc7q;>%l7>Q)5J0;!{0{B{6|>y&JKlo9eP}1{D%rz%#m+GhbTLPlZ=EMi=er4_ZSp{Kc>{M+6QqU%|*3X"
    "^mB>GjIAjqN3uX5s%fwMNtiwmrtFhVhyqYOame?dC)}p5qH$Vkg72U{O91a-de*^c$^h##)wDVc9+7EL#jjN_N{|EUeBvIly8_6L"
    "q@_Ie2~}H?V6@VjQ<_!(>TjaPp7k>VVpp&`+)Tfh03&pa_#5IHJ{EsckN3h+a;@^8y9F)u^OLU!meSx_Bp^0$=gh!L*KsjA67zlf"
    "bNZ02*AD2=DfbM%h3M6_KX7$#4Th^`lzx#F{J5~;#D`lKmpftoosL#r!Zi!#Kk&>)Lnw71b12wEk5RoV-1F+NrSUy!VxQ1C(RziC"
    "3N=ciUZWB<cBS%fm=)rZv_?U5ol(V$3!yuR1DWQ|lVVa_u>I(lWla;T^GMGK5;xvL9b=peDvSC0%8s^QMN}C5FetZB=wlLJTNXpl"
    "_=>e8%)b-d+9MSUv_LIJGvT;Vf9UNNJ#2MlLsE}(vO^u&iHpzfgf}45seJl6L<`#GX#j|Akfv{4{CXX06ke!o4^OI`DdS?7H|zw_"
    "0NbMGI>$g{Z(CQm(@p!33uBu~vP-e9B}H+bDXhX6Vc?<g9C<qm=)T?Y{SKGnx_inWflAhCx$irZY%diJ+c!u%=x+A(!J*MjmAIdl"
    "l?YVUD5h3)d~0y&lsrgXxpsZy_xyf7hF4XDmYq$QG32=K)@>ZWIJxH;V#?504$6e>fUTl$IOp>_xH^Pw8HRf%G?PQrxdFm`%+U{;"
    "L27Y2t5aXixmF><TYv%q8`q;dybM+kxZX#|UT$Kl)>r8@dvCmd66j>E+VT#C9bB{C<@y>Z=TUTJ1%ft0;N_`pPt>@jYcA1T%MXd9"
    "+Ko^bJ9@Ty1S>y=idm69fa=|dIz@wBbn;Ymyoj4YDF;Qhq2b@LA5Cq%#ptufewTY<JQsYUWr!zFs%ZcZJ-3e$etu7fVs)zSmEi=l"
    "8?Wi^c!@*$OU`(lfZ^qUsh_bR7FY_tizPe7u?X>Ny&n=9N9q0(vB7!PsDVIX`WSbE3mHEU+~Y{n(GilWrstI^a<G|w@1Y`HN~1)R"
    "sGQ~CJ@7?%lb~hxRG~T?mWen~cDUwYKZ1`d@36SfU;85l@q1G2w2-7doaKv2CVRx-=VH^p>mXnAV4a34ut|u6b1w1WLY|1o_xhSq"
    "uZ6dz<|AG5Bzf@KJ!)oZN<zSZAMWT2dRy)PULUxzQA7hVm?qyDHkMDwS7x}tPlB#BbF4nsi9-uQ;_ImC>8l(U=GpDTNZbw9e&cN="
    "?&__P8p5<^DUC?|{uHupCsoj{ZR9=I907Nba<+v>GD^u>fB7jFs>euuVnHqSec?=S3Y~XfI!$g|48=xIlp#&W+;DYfQzBF^5IWU>"
    "bz4X3pL1t~l~z(MV}(Qh$)EN^IQ+eH{&}MlkESq^+?V6Nc`}LBrkrv@HTO0y`Mr}g<nH&wTC3=w1@o~m526J-;efihS#-ah`Nn-m"
    "e^bSJ#I~sgnoAg?HrddTQp)t#UcWX$r(|*RsMo_=eyn=wT1`CAWf}L>?x`-^wxDWnxEGh6Qc!$R=RGBEtf=QMENYb6s<5+`GM5k#"
    "58+X+2?sjed;}~t)JM{-EWYzTO}wCOl{g9V;U=;CCsl;nLuMx&!$OyL$eLMna<z#y;GD$w6FtX^>)7Zd3+R^(Nih@2^z-1pgDtjT"
    "V)JC!zYYkbp{W+z<pV}3KeU5Eq&KBV&9X-5TV6@387`hEi?+j&3-%n_6ws%_AEOOnsTPkR&(&Z}_S~8A(XHNR>8oIp#AYKtH;3h)"
    "W4}4dcdH%z+C8xctA^T0#8W5)x4stXBPEDb7X6zF4=31JyZO~5pg2d)-BdivXaR&9bcd0Z8q0}V=KWXiN6vK;q;$z%*JF5NUIuJc"
    "B~9yq;Hyoz{UTuzV_vCM^%!?UpWlM-P4I$Rlbzw0UIQc_A$y~SR~L6VB{vA|mkCBZ?(~@P0LhFZ56cF<I$kK9ApKaY;RN@dL&#>~"
    "&jR87mR(aF!~1Ov@RNAZ=!w8u6*XIl#>3_i*}X~RN;SZ&32X(&4-?FmBEf;SRx@wq<Su4vSIRV)rI|lEMjN%i?a@Y!LksyS`(~<i"
    "wZhfBD>Vs>C2Z9BiEU=={b-Xm#Db|U<y6LY=V#&NlMr>Kh9-B_pWt@8<0vL1qvQUmICh*zuslLh=@f)hy6>2`vySKgU0-mmf%%kQ"
    "*IWn&Q|o!IO8q*92$k>phg!C~>bhXPHBkxrk?N^X$dMXe{`Ou{Vja6g1uN+yrT&ue<*I4P&_G5%AJCXHU`J!;{WEJ-zD68yhfx>k"
    "J<4ppOM2w^Gy8{knDnB&UlpVEbH;7agJ&nAGQ)00?3%YKrm|SB`ftaImAS6S(y(gl!p3z_4(Qw~ZIiW4J2Y(=k|enGCUIVJ*oI~a"
    "Jo)^eGa1rE@5i!*+%_wt*Xqpc`C3~_q`QT6+At*I{!nbYt-}g(_bxoP*AShSdA%Bb&w3%%u)uNE)6hX_$UOM2Q*lxay8ByhV9Vw`"
    "J^#SE$K?NxU(Ri82QD10(W<<{71S{znL*}G;%>rzPrhe~X2~D(u=ipYmNhGt`ARW=xS;|v(w+XhC|Z1qM>v&<PY1hs>x+O=usj)v"
    "73M)_I3;m7^MN$TSUYe!#cpq7rgDOIIif}jn0DBr%5NDz`6`~uR1zrE`u?z|JTqTLJ5&kc0BfS!wp2;?Al+)g*F}pR|4RUaJFrp>"
    "HVu})=1fJ)dqK=CT{M!mq!$YiyW7tJJsRTqUcS`Q(#$*C%$$cMpM-kq&SiqFH-Z7F)eFa!Dz%-cAx$|dj~|T$T+4An36sdjNz>9I"
    "aOaTXmv9>X>EjkRI%?G91W|9JPIU)eKt5_AHFo=W-|unvoSD9KhG%wA=~-f_sFBC>qEF_P`tVvwJ1bGWLi9SPW7TBd?U8-YrX!V4"
    "iJ7-6HJH&oWPF20*3`r5+)30=@BEW(F!FAMq8u{7;|>oG$Tg?3?m#|bhMMn*qoFFU{aEw_D>=vVZr?2TNiZ@EsADFVfMzw5{Hnn+"
    "Ud_PVy0lUuSAXPbyXqt+-}nHvR*8otF?)=PU8?^LcPjIAOVTewjYqIyBj3n)8@_{6Bo-yz^I4;MPKn`Ax!by(sqeW;z3!P$xUj(1"
    "4_jaB?Zwlw?+1<zC>se5g5FQv^?%CH@tlBz%x|kh++i~Qe<+JDL!++cy%&K~&+0+I8+j%@kx*<0x!$OMl9Sr^+_zCk1m0BemX;fk"
    "TJ1trqtF0-u+z@J^Iu)KUDl)yI7IoSmwhYO$z)ffUP4Rqj^!VAEB#8wvMNQnw@teATqp5T|DWk1nGb{+L7sW+Yv>62DdjpSEIIbo"
    "_gF_Tl;*p;Gf~!;C67^bqN8sVFMju!t6@dF;Vbm;d|z%b7rJam&6Ks+KB0_vXusmLwXqvV_2QsJ_s(mMxOKuhDV(&dQT53EOV$j#"
    "^w7eA61mGhX|c)zN>xvF_e9l@vR#k9;X*c2u<lFX=wBJtgsT=>e-SIoOkZJ(V)CF;B`4)wzep5Kk2CFWyX!ChNqDBKpDMg2*$jK_"
    "8m^5R@UG8%zarOLkec#p*jd}jkiX9%eCji?$~I(^G+glIYPrwdlq0~F)`wDWBLp=$I-^$eXqaELxRqPIxl<xuu(TfS3tq>4o<wuf"
    "#O%CyKpZmqL^ERg*2pXO%?fGU)x0uAg&+VEkN%bIv8^Fz&m9Jsrlwi(x<6Il=Ep-nWc>X-VN*;fue#y&d^KqUHArsXy?&2Jw0S6D"
    "C@g5ZKs&|zS+*+XecBHYL$BT9ZtE#%=?+2bl9Aj55`AO$9w;Aso$T-O1`X~GL42Rgsrt=7t#D+8k8i<)H9>#rH+XQa$gpu8M^4o2"
    "tC=M6_xePK(UQP7%%k-RiFF_me0SvfVB}6X%fcqTu5ZZi&g93{9SY#Mui$iY+RP%>7Ek?iPQ<0WcK!VzOP1%+64sFexm}F*0#~sq"
    "DZ2YccxiBAR6fg6A0@;GJXa0>bS$SOjx{$2wGN!spOXc}@DHV`eGmXg-~5uZOaxQ~c^;!Xv=Y|yDQsZl>l$(+xIVelL-mXn?w%iW"
    "9_L^7OJQWvQ$`*QHIIIAhOm}uok7c7FT~_Ep+woo(p7yN<TXoa+{G_)3rU7wr5ZG~Cy_rpR?qSx9PPIIzmhpZjC*K<9WP5-Q{$K6"
    "`9b0Gjm<ZhOf1gg$o=eWv!O%ia~=E@tS(ZRVs2%}^1}DhyL55Lcw*oT04qnki5@wIU_^KoD7BOYmq#C%YEt4G!P7@Px3Wn5NZMwq"
    "4)<kYb02b4Wm>i`S$xHJ2y$j0d;@FN>Qh*vMVQ~>Mx8WV!4Sw5S6kLKj_hpI@5HXZ_}^okCUcH_$~(<mN23~3*ks1c%tZ0tauo*_"
    "S=H>g_e^zQtD5u>?=r3`>tlFkM~p18jv1a5me{I6-&D@JicZ-H98=D)i8r;Rc;XZhqb8gYWIK@Jr@2SedOpJh(C&5nlLUWv<J*4!"
    "^(xa-uPm)jsCxQIP$L>2=cA-w>2}ESY8Xv_=$IEwmZ8)~*rP_&V4XpeOrFg3X1$_w!}{C<8y;3W#e9xt);^TAxZ!RiC}{sr)le2f"
    "w}n;^&dne;Y6_mwk@T8B920f=;4^>pZ_>0HBZ;6@CfdMF%KHdS0+M_~;u?hTvf%cNNTb@JoN1%_=VvsHLOYI$-#j7~c8AXuwdy<C"
    "*ejBV{c#qQu&wlNAE6~=i1TY2T>70c%1A3Q1xgilj8<ecDW?gg7|cL~c3#kOZ$TL&C&=^@<2%dZe<mozoR?9mn+od61g&S<SBm|X"
    "PCW#MG@+Zt9gdWM5?@lOOW21W2++QbjsJfV<q0I0)haC%(ZiDw9J(DyhPb=zuNnEoj7!^67wcG#*YXLVACdq)c$93TU<R8veDI-u"
    "Ip8oFXy4EEhb)DUgKxX<o6Y09su{eQ3^k9L!wSnBvn7W{!Dt2tB(%gf?#CB)2Mf-r@_tmMoFC7%)4QKIj^JWRrS9jq!hYG9IY0g~"
    "!yw8QCvb%(yp<?eY1PkdX9&EG0jTc7n;O+*4Z~u6zyvX9mdSY}<qG^E{>TrBR@7?DRQ8M7hN{6m$EO`Lma%W+Mlv0*s&*T4G&AM>"
    "o8!vmut(O>>;0BTa(96<odq(2y*4~HH{@D^!b?A9=M(tIP5;cx0YrI()?x24(=b~={JbBh(mi(B+_62iA$?$11x1$y+PDE38tzAq"
    "PE7+}F&>l$&L9HH76%>8bM(AhxS|eLg$pl?*Q%W_En+b1`+MNBMYHBqkW_b0_M3LJaBMlOkA45=t5j4ucpk+BK9qB1G+=_Chy(a7"
    "Ha`9evEmmWB@Q<(-&)6P-YbY%+_)YnD%FRSqKM-dm*^z8BgqkWsE@G9z3$|jlj**j;{E8^v6&fQ{zrlLEUEtm)ow6I`QDoUKotXH"
    "bY@{&b0q>uOoe<&;5%}P(L)M@PIPfN?n%|Z$Mig-h9PVlbsKCHv-hPD-!h-&Kk{pQtJ=^Lvr-qT`81W`wjbFB=4x2n(EU~bs`^f+"
    "ok6lu(Qe<;+jH;povFP){~9Z_4@&WLI+zR722H0k+nR9@y-U)cG)z%0m-a#}Du)Xl*e?75=~BcHm;-MC`NqEc_rw#^rxE;TZXcbN"
    "jXdqL02X;Vc_H?$e{}-L3G~{$W$#%iCHw2b`Avw+@QC0M?|98AVT0HddC-+p?PnZ!BUZ&DJzHR{Sh*Emk-Xr4oqPAig97$&h{;wu"
    "bRv(So1rdN$h<R{l%>Y=DBiD>CH?Oi>6*@d+YQVeSu^L<xLa%Ul?uw^_wGXo!D;<jXcFmh0n(mKsj?~Hl&i)`hrmWbY452yDq6Q}"
    "TFk%C&4B7FqORH*r9saIpEEIIgkJ~wA3JZdL%TRE&mRS~GvulM6V6b_O81>WPj+X5%BnI*#FkuOL5H${0MHKt`%r9x0*H?dslo=Z"
    "+IQjv_c&&6hM1MY$%^3w$A3K(nTgA7*)dvlupO`Ztk!a&aSU9y0;!w54Xyj~a41E3dQqkKIzuu2cXq54Z|CkAF!xyeUb@!&fJ|j{"
    "3&qMOFWB@m$bv7Q_S8|6qm9>g$^;~Ty)s}7z=CEpZw*Y#Hq5xilPY)~6pszyBW?stL!82wiDdY0JC`Qmk^E^^_Ip-&mg?#;>3Mi&"
    "wMq*2yttTh^}?H*#~4ijao#*TaJ_>2LzYUhF$GrWZ2RJ)Jrw3%&?@FfOvkW#Oav3`wNuBbj^X_t4u$X(I@fPwcxbES?QaSI=n2PG"
    "TNCH1DO>y$uNrPNXZka`;L1j&h04O?sfDZ4-WhRmDXaB9Iu}c~gBE%Zyn1lF2ng?DLQR}RWKvB)i%_863B#;_Z-BaTNPe?!Q0WC="
    "ibsq4R`twoC6Xbi2twjl&N3BL=&ZX=BcyxoS02!PJc^(=x!3c~^zIw^#_!%&*s{KFK6mkI(u*lupAf2}qGx>s=0aRIq211rN=Cux"
    ";r`M8vs>RP1n%B9$xh+r*|D&s3)1s5*v)R9aJQ)NY8h3$Gt{dG@bx=sT%iy^F4^r2H8+lOS0Ob=YZz(nH#M)KyvDvro`suwP;(T@"
    "#iu^NN=-xZI}Cj790JM2j!AFYNOG1WHx9mrT!(Rj!E}wJ?_1GS%kC9n2;>Rz1+xL_ur2czu$hyo-r?}XhGZ9_))x95?Ywe(jtKi+"
    "FBM9+LrQ)o=*kLL5-^c5YnaeR)bo$|zsET`zZ9kuZsc<?Qgu#6%g}-3#L#G`{<pqYTk{h*s*pEr`OwWfezKD9GP^cT#s4FGsTqkE"
    "wPH3wKvY*Oa~Oom>kxI!gEjyoLRk5u<}vkAR0SqR;N>Va^>m-c+|LIC5nU}=UQo5|Fo(i0eBaQD*`3R<pG*9<7_^h!75i5c-#SRX"
    "<cMcXJ>7xIH4mB4_m&6whN^fQI~sCdQ=*ZKj67ynbnNkD%6_C3x#;$UTi6EiX<zqR=8oanpZ7!kG7#LV-|@e_VJZ}Oiq6&Sc>s(V"
    "GOD}lKG6)&TA*6}0H#hfP?4WA{?-OBckG`LS?Gf{^q$rO2^ZU-miTy_x2B>&FlNU|q<*D^<uaS>zCGRGC~BAkfB7P$M3588WqF+o"
    "bv}aXyYMKSKlDDKdPmAGBncDqx;yqnPE+)CTuSW#$+@_o{a9&iKZ6Mye!VXaxx(V)L@BPy9V6D@QGCuHHKMcLj{UrVZF1g@{$49|"
    "?aHc%o&zTfto;HN%MPIz6zu{RqG@}6c<~beYxcgnyrtv!4J;h6vo<>anCoU1dd|&EJ2-dyiKG@^a(d5s&$dFj{yCk^e;Ax@2YzEI"
    "VV4o$O)#XX-gv}RB{(jN?lkOL&>De%2U$Wak}%phvcoeTKcCD)-~k0v?@0yXI;uCD__P+IHFm&XM_kgS6Nk>$XeHljsL#CxHdCsD"
    "8&X2!_^`_sbOsGgoVhgtg<sXwKXbbw$@1lw4xbKDBxspEQ8HaRZ<)#=)!*DHDRww)7{tFtLMu}2M>aN?;YA$My7~<_apf@hp3=+K"
    "cLG&l0>V~}_dS~>lWO@cO5o^gsAHjjB<y+-w)++xJoMdF*oP2K`@YR&nUR(8@0w85J@w7Fyn~p`CA{;V7wQLRT}`CypX08^r&?$P"
    "M>%|XCdL1RGm;jJHcG6Tm~E2?7e6}b7%Y&IPRPb*iL_}0{3g?}1<mP#d})j#0+1=o*83RG8SM9gI2Ko7*lR{Q_Y<+sL+`|0PZoQP"
    "faf%SLO3iCHLKt;3|WIY5QA&F@g7OV%Om5!eko<<QkdgJUqf80V-Y_ZRIT!yHP4Vgk8!&?dyOmvOI{%>RcZwrx!HxgE_V*y1N@~^"
    "qXxYQ@R1oV@4~C~GM%jM7xp_|E1R>khBgyh&jNwBZPdLERAXmlwMN5zNpEj-gJ(TMy6B+%lG~6_da|Xa>EU|b2r9FDo`V@S|Mjrt"
    "zN5c#-x_;dhdz*OlIdT00XD^(MuVj<BNr=M+$CPeP2ASRnW@gjcLAd{SBXErVQZryrWjJ$<}?U58<JLb#Qk$EG|st4IX{OfdptD{"
    "@UDnQ2aW0Int6%#z;4{osydHnRk2)Mk&9mq*!>BD9l7%9JuO$<cNHBWA5nyVOgj8UdW_d`pNps{kfvLDru4DB(**w#eFkx6`~6Cd"
    "h8CR&1Iy9}u+`(PcNiCmfl_>_WS5OLl}fR%%}2P=0|MkgD<37EiVjh2YA1}@<2h%fd(Fev&wyZ?^Zyb<x~=dbG3JJ@lg6XbAFbIA"
    "s+h#_><t8&dX}hjYMH6af0?c&Y3N>nqmuMnMIvk~7*K&OjN=PT?(rj^mw-FC-A`3Eina8X&#Yfc{vUvl&Y<LnbA~AxucI~+em)zR"
    "*|7}ZIUsDuZpm|x`7mv`O|>AB%d=3Z=LUml(H#kg<H1muD%&V4Se-Q`!0JAdn9s+op?O1ORa@p~RM1L2Zkz>r4$zdoQx<)I!v5ow"
    "<F(83pDCIDkIG$!V?mnOU*FBxbQRG@Es=8pbY!W1cS?`H0X*K6j4=@Bs2-&H+*i(U{c8-;sP~8l>!9*<klB3M<CkXxzKtf3k#Sve"
    "{!m_VF90uelxx#|_GC+)_aCl7ip2qU5uPu|2e=9iN`tOe54zf9e>M|*&rOQpn&zMrmOlVJ;MVlTSnIXyTOmjPkUQ1gvD{{144;2@"
    ";hD46#VO7m%thKzoLDG2Mcqz|h>d!}uHK1y7#_R0N`rEY+x#V`tRqfo<kWoO4gPhv`mG*<Wnm{+GWfiE_CwcnNh)fsz7_o9BJw+!"
    "VMVP4f+TC(U~Np$5x<8pP7E*;#VV2cpW%lh4{sL`p|(_4d4TPDx5TW+Sj!-oPa?*ssl+e#p1DZ0XWjP}n4QOB6BLw@V*YC@Gc(2#"
    "Z5Qd&%dktF43PIMyY8~Bd&kUy&+JGpXupR^cW{UgrZOh7@|HEt@DsR%*6}Xe7&+>!1vKiV%d1@@TZ9>J_Y}2Rqa~RGcV^=yt=N6H"
    "%zNsf$?>rbvQ4(OO?Zs(&02mSPILTQg+o4Tsqo@<z8NXeMP7v4J^<at3Ddd7Jcto;)0?1qKqV#V^do;z`vJG49?0Z(m=TywXyp?@"
    "yXr*|19U4I=XI_oWxznssW*9$uoG_c3@T~8={{}-#+7sew9$}NbtLKhPB&#Wpc#tsbZZqxF1-n~dh8X;ycCC3^UPjDi4XV`_~t2R"
    "Y;}mXsn9tyi=hbgZ~APp8a=5GxIA$ROiT?!lBtE>{si(0hG5V_<=Gu^)&p0DrhtW8P*uHheTG1@<UFiZXy5oN70ORxVXcJq!E{$1"
    "yti<M`QBLky2ZRCJ~5`d``5U{o*X&ugv#cdevATY>^y^64>H1n6*6czU|i+*{Jm0W`8G)tx)Q!eFs~4T_uxr;RWwb2qfIr6D*|_>"
    "WZUlq>j!5IRGpxBU$m`i)#zITV!2!BKCKTSCv-D|xn4&}gCc0llSfp3ozQ5<5?Dr-JtODTn8(*O>9Fmc>%?3W^T<Q>wo2mv+EtLb"
    "WC`;aKi&8~9W{6JxBa+RED`$%*!RK5OVPihky|!l4>cOt-63{l`=c-_P!-uk@b=pCh4*1Cjmvq3a+?WV<f4`<(1mm4O|aP4lelgz"
    "EJq<A;{0K2d(0^;qD@6?_t~@H{d_5vR?CdJkmzdZoSsJQ;DTHXA1LhXs#8mPAVDJrG#=!`cDmcs`rJS50o(PeXF|PZ{oftN)hYiP"
    "5xd19^7mEqjG-_kbxy3jWse*yqI*kX+63y@&z}IaDr)3k#Dm{b!e4vOW5zY<ycx_1Q#}EmM(AorXWXlMBh7*wy!;rYRo7ewLhQyB"
    "&|z!L1}aQMe>lTxQZ0*0!#h6){K`33ypcBiB*^Am{8x({EgJ{3_QpgE(YuAGo|MQJw!^NyJ9s1Yth<&k(pZmFB+N_)$44vIwlPW<"
    "H^J(9(pOn^d~51r_2gzCn!?U*dkhvr+|!zEpmq3O`0hGMaD?x3B%B+Crx9)JR3)(}x6S)&l?)YMu{@zsbYGtD0~BRW>Nqa%UI1Cs"
    "S)o;r=1`M|#O5H;#tSIhq)v!y!hcJq`84)SnyUY535Ro=?)%h7odl^q6RsbBKJVO@F>W2BRShav$06i$GkufhWvIv3Dm4Cu^rqbh"
    "9!4ZiF1e?R@h#qI<q?r~iTlq)UIi2oK&DyYYX!rcEySgB5yzL7#Wq?M|F9!-6CA$o;q8c%an7-&jr@O*<O=-rZ3t8(jV|msqIT;~"
    "A{l<+F~_RimNgu)UjU4J0}C<9p(dv%Jf-~PiEs!_whHy<x3?Tw&w{MVVrI*MNpcu@KaMcdF<Wibi)#{jXd9}lS|Eu(3xaIVg#`3;"
    "8te&t);+(h60n|yvCB3_6P`uX{uB<hmb~-B;o(AC^&5ZO;!oh}wffC2ti0XrSfKF8?GU?{RCTI7KWwB^v<==^WFWgdfbxq3U+@YK"
    "tB39o3&s~;0(+oFeBc2_*V5TgMug-Mc>^K<vSfPs4_GZ)j8d*0699KgiEaka)xUOmF}7y}zY$SFgs(b6bw+r{!Do&GAK`sIsdZ@u"
    "9ma0dTlU`CE#98EW70Q$@9ez~)L_42d*=rg1(^8fplMyAn8{dS?*YEEmw|e}cpD#z73^NLUGq4ZNrL3_=qkZMQYg^OT9Saj@3}qO"
    "v(!Xa6`VONGc2TO+y0m`YHt7&TPS9x^;aPuZbH>QRvYm8;^>BR;e%q<)Tn#v>kuIn9c#i?xkYr#ma=y5+WnEoJ#P}C54H&Scu8}_"
    ">o!J}&de=^O~-t51<R*sf<Qj$>3N*A<yL<@Dyfvw!F=Ni1MINs73ildS==(?b5~7#<YKE>F^G-X*jgw0{26M~HO+c>U@`LD)8nQ>"
    "$bh(8O6})YiP_)sJck<Ug^V0&A-0OK{sp$jo^stG<h7$h^TY~AoPXsPgMpmDT<#$TmDDC?uS5h0th85svMdyu209vIa=s>E8H~eo"
    "`4&wBWECP0xyBA>zSSX!iZbp;pU9s{fYE(+VS1_~6q(MWSwQ#wB6_^lU77F5>MIq_$qZP1aR%3oqAcKf8I2N?Vr%(3A&9Fr>#`6c"
    "9@HWSy=AKD74(}(A_je*{}@%9@sPp^hL*o;q@gz)|G90Gka4CUXSC*q0gYLz!eu5B-u~cKjZ^F#DqS`p(^ozxCe~q1MdQE_T3&l5"
    "sBh1jjUp*F4oM)BMN~}g%3alGM#ztx)gv?q-Bw)K`Ir7%MeZ~Y>#_ayfEwbMs4vl`e8^e!3smS5W)b%18^HWgD(&|}Vz1>?Kc_C6"
    "dq|a7_1sA;L;3`Pt!@cN@;a}D^|A5eCZdlY+)<~#fVE5?usHor)q0=JI1KW<RCB!av0wJr(^{}Xo`TVcCs%#<cc7;wjoNWP??)p<"
    "Fxz>MUvrwU^T3@!?q-+~9&Kq>D&JxqPds=-AFIj!sLrd1rB{_2YCXs}0yj+uaPRFq!nA9sq`C@hqY*ag!^o3oz-bV6bY{L$>I3o4"
    "sXR3*Wb-8#9>gn|3zZ4~T1ZasZ2Y#`>AMdm{<?px4!`fZIOWc3HhKVazfw_bg%n)%pjap)LT%w!D&82q>~@kPVD0ftk_Ye>TW~r!"
    "IfU+@*A$ow<*OnsYXHXDCNyzMrLX&#JMj*^WI8C%T6KLEbSa&57M~JweZ#blEe47w(I#kxODVI71Mz)2Z7xjeA<(-asY1%Fc+4Yd"
    "9=!h*-zxx0w+c$VSE#hKxEm+i2SZ0wJg+0Gt`1s;&#q_$H;ijO0lr&om!j-BWWaiNOAAn_?(l$R;=hFqCQJr~E~8{FRY*1~6$pAx"
    "@Gla=6>g|4rC-9Ra!U_<5OfmQUhQU<jK|QP!7|rbn<rB_+jQpSRq!FWAju1{<;zrs6<(mlC0D)LzLQA8aKm^}CgAFNx>lGEWRX=G"
    "%CSI1A`kvNng+B_KmDS3opp42tA>jzO_32I<i3_Ubc@dg!#^dP;DOCeB|CA|a9<;M3JVI^3N*H9XHd_xV3)b4HibK!$uuO7CLC(t"
    "1Gt@ZFZxRbF+Viu?ALLT-%pZndR1mw;wkYLOuk~htPN~z#%Otps_D1Hi`IU(^B0<xavHEoM%=eO5`{3Yh8|XvHc4{U|Gc=vlYf#Q"
    "c!lvX`7yW}U5I6kNwPYt6B5xZ<|$15JDb$eZPifBtWD9p1*5*5g=KAqyzgHc=)LRMRMfa!F`=FM3IrXrpGD6ztB2=btyDUFRE-!;"
    "z8D1df-AiTZ$ftemM}|HE;@wrF$>VfMCafr%qi2ovkWq*^I=uN5vVh=VFz3%ZOnjD)TiiOEetgcN1w&N@X^^<ijDp{2K|;d(>tfT"
    "98SL1J4vx;@VNan7E%SA>~^;!RJTu9h{3Accau|L3d^ipfFm&Q(A#VW+;G7pzvT`PIeXdp?N*EmT=+S=%d+=xty1rl26g=?gne=@"
    "oMrq$N(kBZ&fvChC-GHqHlA_wQ}0|KRaiuBk|`7gKcR9@Qu5YZ*VB;xnoF`PeLK06=}k>ay2FsAigw$J0cFBOW^zjia4)!awR)+t"
    "3&jQ%98)NPLVFZqXBQf#D4S^FtBx4`TYjL1MdiDp%=dMMOwqSmWraH0_jB578+_2kl9N*njoNN{s&3|qaoTC1RrN6U8Ng(l)O{bX"
    "4f$g~{@d_58z6XZ&<U!JQ?<xrr?YU48Pch|&=8RbiY$(>&@Q-SsS$aJOE?aAS0f>KBzUA#9+TA=7Tc-V9rF|#?Otc9_Rh-Hkp-gT"
    "0lh}uspNanHoBHWP5D%X5^3MyxUkV3&d(eBSGs?Gu0%h1g&BaSTcJSxdnf_e*fGsGaqL<~AK!Wg#e{m+4>&eqQq2f}mq}KFw`N)<"
    "9|-qfoRzb8%c36af(<=#>-|R@<;m@Y`hL?Bv8V~<m8Y~afG3Mm->rSEA9f%8siR{*W~JN1M5C{P`%lzT54p2D17=zz;>fCv-Ep$G"
    "D{CfGd@!z|5O{~zH~WSiRsel0_SgZ~XM3OA4ez}TqV_CPVuH`Hl};Y-<U;qSmFszrHmpnOaIa|8pU*fp*8t}O7g~N%f1rzaw)*K^"
    "O8wu&PrO|EUS6R?WGAAT=y>wh!o%V&ZF22Ko~ozgfjIveH6g`n@c{(QE_x>$x{SLuO|!?l5EX|--{&O$K@vfAVBeGq+IE#-a78z&"
    "=mPVc9W#utshgAHHM5GQ!o%4ao}sz<e6LVMt^`A!WjnuX+c8@k0f70O<OsDlL)ODv^)u}8*!}On!Png?K9?O3%PnbU_%dB(NPDDW"
    "_jT0XZs>|IL?pO!tE5JGu>lpZ^xcVdUv1U{(yw9M!q5z+jGNk97Ig8G-&wH{JgBiDt{cS^V#Ly?Il`vJ`!kvzt=grG>(t<lzJUr2"
    "^)3u4?@svL9Vvvfh&u)#A9vBb?Y<|_bduo9L?Six3itRw*-D65;qxzstcjqNpMvoF%02Nf6!QV>1BWmQ)%(yA6vgF{S)F$19q$1R"
    "6$7r3`y%q9SjIeWM6Z=iN3HVV3o0~9{WygCp()Wma;FpbS}ZcsF+LtL_?aXv2MkRufN5-OOw<3F41@jLp;W0#ob^+qnP}tOf{tl@"
    "C$BU03fMU0Xx6m6X+d_kpF(@j0RNpUQ8qMEsRcElIm%hy6WBCB>*H=c-`)In;E8|fLI-;uD#2E7*r&~qOy7~x@v$13IugYTIsEdt"
    "7~P9-mE}i{r)Fbd3W}ObsNsTA6le{P>aE?%CU5T;NS3|fIwc>qu?M#)6N3S~FR3MfabFh+3Ou+o_o1BtL`E|n8pts36ysFqvzpym"
    "v2>*XPVez>0jfeMWgd#FRCygGi^&!eMVuD39Td~3ds8QTzrI^T-CH+;u=HK|4L+WGjO6<c`}})OmHj#IOfZ}xA!#c4aaAdeBB8ZZ"
    "!&!*ig2|GWnZ3w{u6@f_EDMC;6dRaB<T{u5?&d-$v%#fl%rux^fyKQ6v5+Y?-Y4L`Z$?bX7!~)8z?>oz!HmD`e_|t3&q>w&JZ5#&"
    "6hf<m;B7m;12sYQ#yed^O9Rs{x5Wz{omAeqp@fhcUHH0%PF&uosn3#uKHQYX?*Z6SB**38c9h;ek+bleQ}RJ@<snBsgw@VuV6_B4"
    ")TsM5O{zart?lT#evEetUBX%<>4gZPzb2ko4e`cP>t9;-RSoJ=@|t^DTX~fu$M2}eF=^-(R&Ji6Tf9L~Bn`J)DXoROG7oA+w}w?F"
    "Z_*m8lqHeemq>PBvDOg2rF#32FZ~#JTge?9XQ2TKFpHPcEuUSF1p1>{_;+a|8<l9hx4|W728lFOvI97-{VKjm&O*0s+61~=Hsz`Q"
    "9@Y{?gnkhnfq8t+kT7tw16X@=82ypt+8(@sJKCOtkf&@=8>oC7L(`awt5z;+%XNjf4|+D`Un!Nu)VHDD>z)ZMdUS~Oksg@4Zu?qz"
    "P4ECl%bqj-Ec!-Iu0^>T#=j%#dM8dQ$2cCdO!@L5qGlkwN7PA=9Hb_~!4T8Vdu)F*=wIy-%~Fbtnta67HW1j)8Yzgq$$5wkk6Y^d"
    "#qq2WA@*bD{hC$M4{VcQuTf%-s8q%LmTlwPj-GD$b{B`frYXX0FxjAD3f&RBhmpFV6jY-R{!#|^zZ+EB98Nj&xxQ^Z;MAOmwg6Kp"
    "-o`wcVnSVol^^>Ur3p$#oXnl2`cMhU-3Jj$UL*Io2Hxe3jg#Vy>PIVvlw+uwcrVf*R<xB>$D<Q*+$4EOZR4G-WR8wndGtl}<*3m2"
    "Z<~=~r&$KYS;&13xe5*at$`rS5?39=PW7Dn;jSUD`F#h5{zR|B^Hi4EaZFTt=*GOvbkESSpGyUWQR$lUG7R;ikB~7fdw(cEDKjyg"
    "Ay>_ANKadr9$}uVyJKFM1;r8tolGv66}9x50q})<AhJnW6Z&06fx8WARep7cQg(uH#BFPYM5p?Ve3K>|C{cSq@$Z)$Jh7jn&ntN|"
    "V~U(~O0R^4WjwrJku~!ke%J`k2<74?)m9$&c-u~tV3vq1y||0n(?6-()xE(5ZmxKUrxsqbKmk8c>Jvnj*6w$TwJbDY@fL#Mfg%fD"
    "BM3uPDkqpvPQUw)2ST0iO4lA|>qT$*3!|2i(|UQovywn|&==iele&`&G?geZe}xGHT780y?-S&dueftm4>>5cpX{vB8t9j29=#W$"
    "IYL!Z$ak%9^aPZh)QMfqU$t>*qBl~kz3TL7p53_j^OkISr21RPin{b_cMdrWo$)hI*fa@An|odxc&4_8JMFGxsEmYM!g{!BwQ7x<"
    "l6m+Rp96fSkr^`ON^4e7x2MhvhG0&u4(>}P*(+MJX~^GafS91bHyn6kqDzHy&|EO7vApMT&Kzp(x2Ysnt(upp%YnPI6sf`(-Y&wj"
    "gJ3$tSZgP_4_S0wN994QkoRWNmZF98S58B<Rve<SfR1_@>y9Iv?D$By$B}6xt*6&2v~q^(*T{}I=gKOXUp!V(>31)m6^;PPxObJE"
    "kzx_fUf&Y>HWd>r`y|@>eOJf}L{^6`CC+i1hqJj@BX7*UW(oD4A?G&BGr?uf)o!m_$$<=}@%4r05pmbEk)SddFm?MxS%GrMbAb11"
    "DBFt|UYguo`raj2e2|sVK^|^D=iL&{)m_dAds`$K8MFx7GUM!II5Axa6&J?bBS20yOi>a*$`}TG?0UAkEOhT0T$28p3_3)Uv#sxP"
    "`0yUamD&|i+h-u$-mw0mX#2JGIEXmJ4ITrlod)jwevA&jR@`a6OtqUjF1`_I1HU3{FF@|pQ!-MerwHZ)X+@)Qm7KS8VlLT#n+4vm"
    "i7zt3;)pB1S^MRE43|t}FS%sYYlnQ5b3`?WD+2rOeM2vJqtOwK0rkhk)|e9UYv{YGCXm8w&&U}w$nf7r<4Ve}CiJk))awBzzQH<^"
    "D;4u1=u6j^`kC69yIKr7BEI-gL~V<kH)_~1+vK8J(hUP>NFvFMGp*LsMAOPe*hj@UQcL@7Zi>Xh;x<=_K_{7Ac}4|?@F?$|X@5Qx"
    "LVjJ3t4Q*nuz;Ns#?yy;o2($4pwcbMFPcZFvplL5b`PL;J<K+Qs-VVy8vXUhCX!)DX>7b2s7Ai|iJBZS5a-N_nx@Nb`6!142(U@t"
    "ImB}Cz*p!_t9Ii$aJ*m`c^b0^wEC8UbP<`@Ct4MjTrPTC?vH64I5KE<VzEc(N%is_V${x|u4f5f{EZDxQ;~gfL>B%47kL?g`dB{F"
    "M(djLqEC)^FT)47$h<~Fx%{I?{JfrmUvl4*P3ia}-knCvU?P4NA}St-cfqUs(lgO<LJFM(cCHr9njAa5p?oO4CnY<Fx=JGk<al7Y"
    "2SgGfH87*P9qT)F>8aR33lU$U<6r!Y${03+=@(d-ma9$c6unyZ*xYk&;5%h)Tmg$2Z7M%T&ZGJxlR6LGZq}A1EQ0Icl4)DH*WJs6"
    "fo(ez<ZPXs#WXoV0(Fa7CD4P5lHfC(NlB{qXWie>pgJb6Y#ES+%gf-5miAjhHr)FaTeYC7x;bSJ2i&m1k>m^T*=#MGK0M*_U{VJl"
    "jy;Z`A@wF@x?8;};8Qy}_0%nr#9Ct3QMmv4hq{rodE8wN9j<YnsRbPT3GW46^_beLbJgo?ks5kJ!^UJZ55RIC5-M6X&T05|KAs?k"
    "OxHz7W_aEm<A-M<{!vh*X-hibBILyaH(lzj)Fr(dj~L&c6oc4C#a<v!X&bd#R{j$cXG{itIM>8S{djpSk974Fb;Bfd+c!Bv)a85l"
    "%N6M*ZZ%iYb5}5XcYBIW6DYa3(-ePAXa%OWDOAfUCg6zj&>VYAArZY1y0#TZ2J3tKmA%UZ?*94TojEm0b@j{_f(l-(nF+Yrhu%|n"
    "|2z_LnzY$1)k*9aG-KUI8QO_CqI>~~hkM$X5FsCAY5D-^n5oRoeP2X>riCFXy(UasTT883iAP;;`^Zj*!7al^%5xpe1+?mO-%Ny+"
    ")3=C92ND0NyjLq`mXA!N^|xcj&tIpdpWu~y8J1)tv*a<y7NU{KvBgwNh69aM?gZ1B1@6vUy>ix(2FIu2#O)R1E!Y*Sge<(CP*?RM"
    "KZs6@!FUu_Uv&CK(!teb?&jEw%BJ>h4ulp_oHVn`h>{hLN0-Tj4g2|>&X%Uur^M=bIOGljAeZ}LEwJ_3?OvkTDBV8Rv3Q7;7`5b%"
    "?Dgk7VKUcS5zb>jx2XHB<I32HjcnUP0pkR0-c0)z9n<=%Nw}-nF`S7bkTUXWsZa<ppdL7McC6RTMCj4t6k~Fce981>oOlrip2xJC"
    "DUT!{nR*1>C$XN6WH|5i!qU2b?msL9_4;e}e3U$gmmA*lL;|s9*2REhvL10g)6)BQYIF<(-%oac<yvQ4RtSkF0_!*G1NHXgNltI~"
    "G340o_)qiOJ2`g;vxgZ!kmW(_60>RFgEo>jQ?_zLI*UZ~Ad_=*YL5Xcn4^g09yJ%<)lFoeRkSz2#1C!BZD>Z!-F$kt@NRh<xD7Nl"
    "pm0g-jh~~71s72Cz1c9ovr{BT)>F_GTr<J*dHY73<?rG%pdoDxpR^UZ3<?|ice_M&48)+y(Q%DOHgG+sd6&KjKiDva+NrYoJn_2{"
    "xqx|_&P^m2<L6v=@#%6FdqB_B5D=^%3jNWyNqE+tc@#-wOhs#Lr=k_eRO28sEFiU5*NYLXJI&*Lw6;*sd%$_#89R)d0ZTnqd2ZmS"
    "nhERTFfh#za~vgrSHsZ{j3TzUjgo7LJsK;*N{{dsceIshSnuh9E*TC~t5BJF#Z?Wd6pO#fc^Dr3EBVwHEWseV!)43V31Xy`OZdqD"
    "7I1E?y}g)(I<lc*Y%>M%2E%GnuEd2SH9YkvnnT`y*$NgD+F8^BaJBQDl`h2=te+dlMm8ZgMgx1<lJGz`={QePz0r%=&-h;@zqLbL"
    "G&StfMBZW!lY#A{UJ4inIour&7sy;o1;ZSVxUzt_rBpNQHH%5LQQd&nw>Qp8(?hg!M*0HGL|x;fEk+`mNe}xi*eF{t>19qz5tJk4"
    "XM$rnAX$}60#0&HNEUGEcE&iJ6)-h@OJ?o|3Mk5PP&}B|7~i1tEYZX!ZdR|ikmXbRqg-xaZIw@=%Y0*R-|Y4(TysoL;dP1<Pa}EF"
    "!&_>n37n#?MQ#wAVqAm3e3}^U4ceN1<kyY5%LR=ErNo!kEuW{Mn?7RCxSQrB9{97s&2*p-9X{B0OIW5(hz=x#iWp}-ka14wyxzBS"
    "Xf^L7xZrAEphoE?$t%ZQZN@@QwO~`4N!b`es^J139nlUc+n^%r$fjO1PpOPX1_ou+T-U_45177!EbvmD`}Px``$g4XGE_fA>ab42"
    "+Q7_oUre}1u0j-ZLSKw!(P_)XebmO+-OHW7|9aeQpc?Zo8+O1Ea8LslUif|!_phULF+pzDgiMRbMig_zsM2RVt~B<}30cG4+P1U4"
    "ge*#$Q8Gz1J@=-}LR`pIQMWUuijcehpk8QoIt5)_vquCX&HMfDypJe=xlOsGW{tL;JK&b&-Yz)isHfdZVS_cpL%Q)nQ(<R6!?)*2"
    ")@v{(#x&=^m|FGgL8$Dm5PfYr8%pzT`PWIpuDdJrWC=g(XfZZUK2ytIy(x#aA4rq^442F@ah`iRVy=PnVSkbHVUw}-X>V^DDZe9t"
    "AJxOE0Y3HnFHU}(Oq+JL#6FB-x?Pit-E>Mh1xlN~Wm^aRP!DRqj_sLaU!YE?jsFI_?;?f=_2(_LZ_lCLHUsK<f=b{%7=xRBwHd(q"
    "3mbiqtkR@==0ETjG!9pX7k_l8X2pZ{ty?E2$q+(d`Os~5vd*-6g}7x_a)D!uk9c1V^`2;jzF3-J#gm;M&K+o2ChLh;guKwxS;P1m"
    "u>CJM?>549YwvQ-L{>QKdB@o0*ThcZtV8K~#qIQMkf%|Cw@wKf9S0YrXdwBR+a^``V}Y^}CwX|g^QMeisg;66%J>X&6vI2uK{W`C"
    "=_o_M)-YIck!qy_JZO5S^1-JQw0)hJF3vGJus}8F&aN%)Y2SpDzz#WP+Jp4;nEBML5@`xp9>P+xa+mgwnGcrD>(yd=&U!k-noE~J"
    "bU(PpG~0`bWsoY2KS?9n?+QJT@@JX71C`CeId-o@tMim>z;FHcq`<r*$<4#v6iiI_IcLLT2>+xcLn{v`L+e|98o9dE(cIjiI(Yh_"
    "Cu^pe%;Szv;TRt8`4!AjeMk>4PI`Bnbu~gdc%R=yR>GB=-*cC*?7Umfp3e=5xLBujeUmc9QE&^h0`;$1g?x(h7cST62uXF9!W(y@"
    "S5NqHQgB?aU1Ab71nqM|gE(V(WY}@TN}nUEs(XRUN$&urF~Fa$esv_{4Qme%fd*Xj&V$PN9MzhstN8`REVOT$G2?DdKkan7=Pu|?"
    "OGEBEIl~#nd#V4$hS=9fV~vdV%bfGIdv1oH)4t(K->rMK!dL4%^w~6_fI8`-g96*EEn!kldREm?fP_pwSACi#17(e>CfqTTIdha4"
    "Og|1lFPPk^>4ZF=eNUpQeu%OZ+y`jNefBSs=T75v0X}8`b{bnXjs+*toh@u@YItj8>Va5WK>xME>8}*bYyY{5<L!JZ{YdDMrYBk8"
    "zK;WpcE*Jmm|1*ATgGVyWzWVXKqV1&%9*K3g5wWR9T?$xPZ%l%FG`L@Chpd$v6K|BRUx;bisx4$6~81bUXOI>t@3l2BAw`7?|5#~"
    "s^im$du`SvZcg89V2LwV>M-Nc4Se4LcHa*R!Fq};tz4c5hx=U<uZmtMsnDDllJPS7#3N9zlGvk%Uj;1}p#g8VN;jd;@%`+pv3>+="
    "DuZkBpn0qiunX{Gb?O&o2FeKj@**X)c>!QPGRL3@n`z(@+T{2NYfP{9C8z~S;7`Y1#%1PSbj5(2N7ZJONyxT<es496cDKIiR=|ad"
    "7S73i*8WQ%%}Y3jdsx70u(}fln&XLUrj26-#Y-kUD5`84#^jEPS`9zHR9Qe9-}LSndMn*Nb%7Oswwn*>EUd5DcscCff8`qye7C1&"
    "k9jKJK7g>wxEWw!SA{6-RY{lTpK*b3eS^ERW2W}KBYV@=DrDvm1m1tN;Oar*NrxE%K)+|H_%^TN0)DCfix4Tw$SYgR8J~o+M|U<S"
    "oA=D8k#`1PCc3!QJ*^zIO1<jvW_80Q7pPtDaKSO<3Ip^faftaEf}I!c?*jBBnOs0a1KmkH3Y}X6oc<(o8T}nKm^T8!mXrJc(HB5}"
    "2=-509#{(s<M!kgg-gQWHybExXqpIKJ~Xr=mc2vD%Z9JDP7*T5)mnN9WANVe?3pizEy(cESXfGxNNjk)olg|jG}8NW>w*w!dMlJU"
    "=y8Sy1-du>%qwCu;b%i?tE8VeFVwWA_D%LsiU1MpGH&Nps5!2=Umz9yJ6>UrUk3^eZ7&QnhtS6}&ZUBIALrxfLCb&LbD9xfR{xXN"
    "{YMi?h|4BmP48(CDBwN49W0|#<q_^QO7xryX6bmiz~DDe6f=NgriGKzg!06^r=R8ZPX*Gqu^<n_fjEY}uu3+y|32^wtLL#`5ypAF"
    "w79!oIbWY!QH<f(vljg+45UrTUNp`JnPKy1r4m+`R<W6g){O}!r;TyZHu(?F?}Q%lj5-!7<lujC?HK5j^v%EGvBdl1I1Ys>+A?Jp"
    "PI(FirNK$oSvfW&g)J2uTLJ%F^sJQ85`z3~&!sWpT0%XG{zA>FTo!Io)?e4@(5@?RQ9$A&z5I66sU01P=;00p8n|8-!R}^XLZ8LK"
    "4w=D48+zKFA#O-#PHRbPvS4Lv)?R`}+}{|0T$QUy284iP3iXH^N7j{cKp=(M;~hQnWrm9ZqZXk#*SuZzt*m*OH1h}1r}>2Lq}S=E"
    "zTw3dY#*>X-*+(Be0wfK>m!yS*YQMg_ZEp}>0jiNRiJa;H()_w%g7H8^sK@In%aeK9Jv3$$AntqDhGv)$~mD5qJNUkUf2k{tclGx"
    "c+Yn<v12175~0ZVf_=@>5iO$|V|dExKD1am4S4>gT-ZntqY(~%!diRGhpb+R{rl-VsbvlA>vb@}2AZV=q8fkUEHF6DU=hlRB;E6H"
    "y3m1yP97)j_(GrCxFi%21MT0uO?ew0tKX73_fuhSYt5k49@WBf%0veCIiu<$<*pr^o^?OAY$zrn_3m`YKBppNwzO9aF)oxEazM9X"
    "n79_bX7NaN)Pi0;X{L&s>HbOCO>{$i<h~ek`Zl4vo|luO=zhd#gbS?UEIo1!Kk|3K<Diu-TrcU)*ji-N$N7!)sUxk9p}h-YCNDuQ"
    "Gj6c7@ibfF8hNmV_5zRds0&f$rNI|;3i`wcHf&-8`!OG*UvWeZOxdYFwjD5_--~$LlGIpGKt9Y?125ZFLBE*So*;vo)~CkGzwqpp"
    "450_#X3lvd_E{>fVN_uw++@u+7!_|Kie=c3Fll`5Rme6So5CBd)>7T~Bg)-#f3gM5)`BKgM03*ZV(IwFg5nv_z%CDL+Orztrf9cc"
    "RA-bFHwi3gJ$ch(6`E(Rvam2ueQ`H9{&B{%V?CIY<h%l`wb4d2K#PSFo#B>;p|g9Oz<PuBO2c%s^&m@)NYkeIM9U;%wKCE<Q-?oF"
    "O0vbd5=Lq^IvVJRzE;J#T_Cvpii)^8E8jf}n24px6)6>Mn{dsY`%Y(xN}}}uYwy0g)umdl=ueuGB<Gy&jWA%&a%c&WhN+HW+M@EA"
    "Em5gLowI6sF4WUqey}WnV8+GmfRbiJZ1$!f=xoF>eBAwwsgx|LxCKsz0_~pgpEa?O-6phLH0S^+!&^siyDc2np2qx0rmn+obLhw2"
    "t@qy<Mm<nKbj=Z{W?Q0!ptXbCnflhB&H^r^YGZEWtW~6Xb7!!h9L7^e7H(`t)rcCpAd{$abxi)D7JD(mIcGo^x^b$mCyu$tn&+un"
    "JSrP?SSuQu^ERVK`06P+!PshdUlZmq#{_y1H6OnkXBgcJVn^Q*nzrO}WqyXe8fZpLLYtBqp%}Zuk!F`nZSeIlt4P?+o5}=M9^$>r"
    "K&<U)5&?XY5gV71Q*^jCr58ZE)zK<A1U5Lbtqqm5Aurf{)~KO+g=^WPb&bJut@b0X0#y(*swEN}q=|?%RnNPxU&Qc`2ko1X0ay$1"
    "H51MhnB%lyQP3F|1v>=axK%^lWN;JSq4pD#R*ycP-eI(1;@Ubz3!R7!TiqK7P+6w30^Vq4^}A>#R=b@qr!KbL@$J|XPj8b$h>YRr"
    "AMg5C8m~z5*;X^@9XpGz%uab&M6VC0mx&sPS?MEz*r?_WJCPl|3|k@l=_7dP+nNDIZ_;jVh%hcM(YL(Jyal%PeiiSYw1Y;*gAk;?"
    "9OP#EkcHgcc|2Gr_{HJmJH*EYsc(};GBr$+57TByQ;97zlsThQ&twd~VxuEAgGm^iXEbW<yCm5llfB<RABnN?p)GewM#Edl_uq!>"
    "PoubRv*ZhS3LGycEOsW(B7+Bb=VuG);23ga)it3@4hHFBXHdH0sqado?}hdP{)-QymR*!R*VHY+($mvl2p_9ech(_PY~roMfxsYc"
    "56$988gd8w*I2<P`X-(=Fc-wruVHa0NL<;*4Ud_2hX61;^Z@Dpg!f69Q{cIc_9gBsFdN>&I0tiA6Qr8B)|AOps}|oc()rORLCiDN"
    "bU;58(Rc!uUe^imT*Y(;hEZN9K3o$@*2d^%KKQasHc##E#`{k}*Pp1T1G*JwAjc?!^sj=b%D$$M9QUy#3b5LY)JqixK#vojg5b1%"
    "in|_yrICN;cs$bjv%>-Vf#K5olO%&{JjD6_zvg#snR|MsAWWp$sp`mDAE0YHfbUd1`IgC8Wem!oeqP71O3zrZbC(P4jMCZc_+H>-"
    "TfrHu^USb7)lBk1*I=vP@jP2!MaLf&N6z}>YWjb9ALi}RQ(x}AOCNM=k{KcQFf&0aQ#rFoVc|?LOalJ9f4?U7Hdni8IOg-n)&)Zd"
    "iAF`m626d5w{*K#pkFbs+J&mUW`g}T?>8>U;oVtIQc{8P4TCiu&0_%9Ii+bm1BV8bWdzFcWwS{)f~*&<i#1W*mE#wR=Y<0173s0G"
    ";7UnPW{)Wt4HT_eM#+Zh1Y>4Af+1=@gYiRo>UIn`Xjzd_?m~9Q4xCrqbU<%y)~b3}UP!~*$0!+Lj+y`LKVz-!sR@|M&W)&5z=7yW"
    "+UQ`xzJ?GH@5L}@%5=j-4t|Z)w)*u@pyk0}*vzMTb*tZD^37+68d@l$hq$@B+GZGEy6%r_`U$<d2t|k)&-V!OGxko53$5rSjliwf"
    "(H;&1r#;j^bm#Ndf}b|LBO~MpY3U03azLVL72)GDwth=+h1U#8$8cJ0)Z&K(|2P7>KRN7~7gerzZ>>XzS#dt=U^m0b=g<T%hTc}F"
    "sx<hrI;yDSq$7{;3Qau5G<L{UR1@aw<8{qu@p&Tmw6YB|U|NAPdqRo@Q{gL7YkJ%(InnGkXrV5dHjG<s)o`9f*!M&N!eAp9o~qhl"
    "xpys@Pe`p@`%|fTY!?gG5?p>Ir5X<w)%5O=f%O=M4_-KS8OL=~nSG~O6br%Fe#yNNW7n1`xa<tmFNM44B#}+D?;76~xAjkW6duLL"
    "r0Q6YmGvBl;SH828T8n5E|d^(L7gR30e<Ps%S(y~HcAv0v`Y9GomqvG4A?UiB{Sf@azdgL`QdU#Ms2G$W<UUmAU>acHQ_BUSonp;"
    "chZf2AIrJM2aPkg<j)q%0z)gM*m62cRqDB%zSPrHqxgR{JglPcJKicf@ZN#G>ks{i$Z{Od6D9JD1z{X=*hREyZFFA#VO+||6WXIl"
    "lp6haM|DSdUkqH@`oPjyeb4F_p}nT9<8axY*}_`eRM8UC2^>t+K5V%6q(;Bx{_HGCS6;It<qTf+V|AR`SPQcwyC&w-v`2j2spEAs"
    "F;!dZMM-FD*`%lG0eS;sGozMDQC#l3HAy&h6!q_%Ej>cgCyI#@n|TqACiZu{4VEDJ`YC(PR}O0KmPyiuJHz*1<NF`OldJPS#!3S&"
    "YOog`EuP``fhQC1J;i2zCOK9#*`C68X9cCvKp&hj&CJ0r4`y|T*^z+ERaXYS(U$7fN|Hk>LnBvYu)P;o*z%>ep+v-3g~>GcomBee"
    "*1vN?&}e$9(S$jNeEE@c_4tsl>*xxd)2!kpJ(c9+!N2=ejsD}<{|lMe#0^!4C8E9mHN4KFOoQ!Nr%^=Q_}t4>gWEsjx)!UWuGJmG"
    "m<%E1mT73agq1bZj#nF|Kt4=|kH{7&RA<>nBrW+o++odAwl_NMAs7HIrsoWvuC)K9ZuU39X{CFq^9RH$baUZzmmyJMAW7gh@hY&6"
    "H3Uf4j=|nfTP}n(k4<eApM%wKw*pRi+X%K0tr@2C!Y_Z;4}fHuNKz2fq>qN%*Fi=6VQ@9(+*g6oxQ+BtXN*A|P5+c?9j6n}N=mMd"
    "9yLp&QaG@oNdpz#$?V?YDG0C?eWB6@(G2O6UwzO#^8*)DC{bpW%3E7@f1oJc2>q&Y)3u)0QDN7nuZH;(1OAzPCV*OpR(lYHGtrtZ"
    "uY+y2AUR%4{TUTi+yl%`@fD#n)TDm}HOOOEZl+|Xd8<<jsU<L?lm1jK)t95nV_5#JCSKvj!lvN_|AAZ2t<TrP<iafSKpOwK7w&R~"
    "LsJLC{DrXXz;rlqOsE;N@Q+{UkdpnxPq$?%ick+6b9|Nk4|l6lins6c1n)WQ0wk=Rg_&xQb`>YtPa<phdxNYgKDI`*iGIRTiz<I3"
    "nBlHnsiFwkLF+`d0>Nfmp^P6Z`EJd;O9&GkfsFaDucb%ilE7iT`bbp(G4&OriSxv($pupxAPRmpWuB@llg3tDhii#x1<Q*bYvF9("
    "^Zgv7gD>Lh!EKQZy;vq@MAQ|_0LW#GMU2iREnA@D6#{taRRGQ?Pi1I8y6#Zo7u_ExiBcI0y!gu7+sKk&kA_o3fm^Qz<=w5n&64Y}"
    "g-JyE<V$?OZ$09=J3Ee3n%Ks-qW)Z+&cYs<+qq5Vt9f6!uYjwbNM{hHFx3<yf=;8qE6@Wnp~q&x9}e;Z?*3<t@0TeXI>L7Tq(@;f"
    "&p|!cx^FWxy7t(^r&jENDNlHf^ZpID7(JCQw0FeKg|`oe9`1-0oc9iH8#vu~6>3-Y|C|4X*urN#HZksGfk`8a-g)*?Dd~1LqY!GK"
    "O#DLif;c$zoFdf-i-lG>-4?m!KBr`if^tHF>tGE=)HtOl?BF!viYcvO>fG_5%52}nw7!9`DP+$5MD|8+hC|%cAIKfI?R$K>MP0JJ"
    "KVfeWGX(h*95T(a75dNl^gsX0uT#%n-CI>Zzv6_q*AW*rXE7l^h#JRs?BchWPakvw%g4}gA+g4|7&mfu+&Zeor~?C=dJ7$Z3^M;9"
    "DY(dZd4R=FxYwD1&24o7+x~M;KYCIsN~pL|yziWu4Yf<k2HmJ`Wg}l6eIh=qL-L*d4^}b?6xteuNP9bBoM<R)#J?Jz%^f>kx)Z4K"
    "p1M9uT&!3kZ57XY@agrqqg_uau)Z#>auX?6$;6>XT!rV|^gVto0xt@Um$ZTPiM(3*K+`<h`@b~k!-xpipndmZAhK<7R4K!`Hp8)I"
    "N9jndQ23T=UU90v5K*18+G)ez0Z%?irOp=LVQ(5AjMdF>Ty&Re_+EeFC9wr-y^trG!$86q<DItMvJ<WcaAcDPysknd>VZW+t4W;|"
    "`qsBkt_D3B-7T{nos40TGB@^3RV&_7s{5s2NBR~XaS#i&W!lq9#}EQqccVZ@dno8hviFO4EAsAfU&FP$a}uOSoh-@ZRzlE5Z2bXX"
    "8;q;fAZ?r^`=)17)oL+un%E)gjyfEs1NFmn$VwtHI^Mnes2n<aE9)SAtC(X$&YKQYKT*_qWF3%AbAoN>75;A2fJc5AhFw-OhO!w8"
    "`W!+&X$Tl>1iNqCfXz~2FRvq4<t$;(3GYT-Z03dTMe4;<m`ktheAjQaWBUwZ&GcpJD&hWqoGKV&Z<1t#Sqg*}(@@=Kc~r>jO#v-%"
    "x=2l;QH&GQxXT7JQbeb>6MNT57>ZQMCQryOr;NT=IP|Y*P!gzfk)+CMDBzL}`MGW4NUK?#@LBB*u33BgPfHVWedykNmMXok`6JO`"
    "Rko=Bdqr&Wc_JWY0qqx;ogMbMgW;EGKQ@z8vs#df8Ul0&d5VpUGKTc*4P~#A13}dHK~tujm&n!%YdQJ>F8u-^)mIR<sOvvV^~V|x"
    ">$dhw0cEZ!m@wTl){S}A;~%AuKTpZ;Sjv|ir2D|eW!1=sA=8mZA__|r%}D|OPf$|__T?wx*xMm@gsgNeqjFO8rPok?&S-RZvt0Q3"
    "JU(1gn{A&8=8v&iYSoIJj--;QnpM)o<Kv!&@n|S4lrby4z3)ZeS4`iwNyHQPw{TeDzyKYFyz}4_zCMlOWv)UtfOU%I4GY7;Xlv$>"
    "jQ!el#PK%K4lM>GMtUG($Kbzchg?8KKU091pApzuGp&PZm{{u>nwm8zg|<kuPDpt>2buhHCTFDWD@S+*{rHbbSM9#|UtJ%SIJ;<r"
    "UQ<NheXs{7a8ee-T*PKKTsiwZHCi<AjOgbvC>5%3@&c2=2LKJZrUR&66MP{jKX@>`_IeS;cF<1RzjpgI$zycXV-okdjq<amPtDWl"
    "pZA-{SskDjy6HW3l#@Dr<NA(h1_Nhlppm)Z!Kn<K0lT0!oHNk0Q$MHR7J~=7rf2F{+fZ-F6-TzCz|JPd!4*>gjKIz}9!hmtbC)vL"
    "8E6n(7@@Rob(WG);N|ym+mCo?g;rVI4+5lAqC6{{*MwF!)`RxnbH-CzUU1<KcM2&n0jrKoxI6OkUyg(@QgPU(P8#YR;{m-aQXAr!"
    "YRrb514$R-jo<P`%2BTT#k?=+x`<D9AAg4ZJc^VdH$D&-LeIq5LWjhDPk;{fOM*2Ws~glXjT{=n%_eNp*sN3o%BNQ_=7Is?T+I>X"
    "3N1XS-qGBb>5*ssM%g=hezSR{kEx2v^hMuCF+Y>OoZL(~=335Ge!-}}X^Q{9u`lVe>^RQLywjU&>Z<Aq-2h3D6llt_XxTC)N-KF`"
    "FSO7~J8ylw^)K-6vCr|shYK&fHccOrlEo1u00G?%^iW;Ho8P-b`esH(WJKQknra;p)m`u1Au}?DFCxB>@*RYDj7#f9{MUQc(|%!u"
    "u(G-B7alP91|8v@+7=<q4kI@VWzu_k;7(J_+ZlfPY&U_j?mG6C!<$b{-%?gmTR-cj63P1=^+wOiMAmD>zx$W1iAo3Wc1URSr2pG~"
    "?1d7>BHZ?*Zw46j<o3(M1R5aU#;Ly%1}z44+FQERiRJ$T|8MkNVBwn5j^<1^aYd?wi6HTAj=EFc9wxtm+b8B-dF-vkceGe_bB}r|"
    "@MEuf6LbdsSWdEzS$24MDyM4Iz#cYz?0$9TeV{yJO0_QOnWxs~Wkgs@FEeVb%%^(<AohyxTq~3RV{f9Z`)A01$+SbvXmO8ZH9sgq"
    "&^3W!#wxVRG-0A|0@8l2JI>nDlGI<Y+5iSLO?}_a`irij+)#qT2LZCNIwLzWLN^Ke44oUhNB7gWbmx#u&w!YS#Oq5Qe-6_#f7NkV"
    "H&LygIqv+lo9vVwy_%i;imxMNthWMsHnx;9TXYVhj_Gg5Qri6#`cGOnOUq4mv+=GC5~%NE2)zRPCzakjjx!9^%j{hr$iC)Kf5Oih"
    "JAgkASq$|b#4F`N<%Z*MLk`KQWMrLdNQ4BsvE3S0z=B9M2J)qNyS(dV`blg}>??%aZqm^pDF`WtC!itt{8;rvr*xw$rG7jVxegyE"
    "1cJ4tOmFyI{oD5cf2KN$IKWb-d$1e>(kA}bN{C{u=BXd<txDCGr}rt-N>LN>*W;Hg@W>)CS@<p91v+^VUxf<$KEjtL)|$U{&daiS"
    "hvl-L*fVFx1ZEK*ZqE9?H;R;qjr#92jb4YDSXW_<20WnR;xu>T&oU<OIQ_Zt+%fInhZpu9-z5aDp=13cRram9iT<*{AN~R#-$1)i"
    "A&8<GN>+ESr^C-F5L~!P%q1Kgh;oWtvh)I_!^YM`_`jCp{*9P{4IG5Mtr`F=>~A(TLUR6SR|H^+7xvHiD-piteO641Be{Ce0kpgy"
    "pwhikJcKx+2dr5@0S`0K)-L#A&^P-y_s8-1CS#uIeY)|$*Uq%D<G48q4#jW{0#ZS%+Xw6@n8<6^P3Sk3uxCMLWvE0A-r5~9hGGn1"
    "VJFbGlysyk$2C|mJXfo;pM^VV^73p<s72&teD8lFt<S9s&kcX<H6C={M7Z2V8F1Fe0J|fSXBl^fcXs8Kn~3DL<#Ud26`;2*lsu7("
    "$~0rubJzwwC(lgT=dBN18j+J7Ii+LY>)DnJo*5C<6W4S_&~j0+R}pDFdYc7$Rqdbe1-&C!qqjn%<^-c^#kg~f8wIjgdGi6c8O%jF"
    "3Xe26ZvBj|60$+>)2@aRt~$K)TX5Ba**xJI7iK8~OtN2Iarjpzpx*YSb=0KkwyeyzqGrP|*XktNfmX?XYI<zkng{zyFsH7u$nWG-"
    "F!oz9yH5C^dEXaM3_3Z+T)R=$^N(+xyPpL7%mnh0n+Pv*|5)V%3DxI#w>``2Ql}&5rT~5Th!E}4=bFLESuulYecgu7>dKri*Qn(b"
    "pCdDo2Hv*M3*UdOqqMwo>`u?ge|<@nZdsW`5|m;sXfqr*dS)|&!AjNFH1h3pfyh&5soS?Ts+(9$)CcN7a;?<Iq`(us3(j(CS8mI^"
    "=P^?};1C6_q(X}17z*zAbnu{BwlCb$75g~0qNuL3t-491Gt^XIR~#kd89ou5+QbisAGqTEfT_)BJh%Vzey_DYcTaHPtCVkp+gUtp"
    "n9EMpfVnr6p6EW@ftq<z&52VCI_|7_DjGCmMD8`#I3;SP+>N)$NyQsANxgp5w!Erl1Z(?fL0dhOh17pFR31Oub{q;M`tS1<j}@&^"
    "L|wuuqCB-HJk9@>E?J@;KeG?KwyU1G%WN1%R|^3tx!qWx_dm>TQ2?j#Pbq$Q;5bkH*8J=C<(EFRRi2a7mUNX}ke%JlRX{*7J*Pr)"
    "1Q97o{%@rq!;r+_4(b!TR4@_VwQ*4yv8(;FKUs(^B&_FV_%w`UblHRU8UA5PoXEi_29P0&aNcxm`FZ1sAA^53<;+7cHXybl852KP"
    "f<L46NrShNro(XW>u$W{lW3cwM~;Z!?V-lvGp`0d>wNZx_32vO<u&ZH--F|!n`6-?{jfQVdqLE&lMuZfQ};Z=_n~*t@wa?IS1Wlh"
    "@D20-VV!m;iKqTzL8+RCt-WT({U%ZZ1rKno(Mk*>#mp%Hz+inJL}XFnsl&FAg|G>B`N{C=C{VgR^4s1XgoP1D<rv=&4agJqs%$^m"
    "9M}Y<{@;=WZvsS_vyMx{fg(GU7^I2=Ac>oF9U2X=U~L~RRMyxzTP*3KX_TlQ;Ffu&6b4>2y>gPrnmH9Y5qrfAel1Cbc^nl5LSFfy"
    "z&$>K)y^HV^bmBSu(d6=wcz)Z_IT`qTDMdnLw}h&=i-X%J?AjM#EFQHx}5);Yo!E-Ni8uK-8z>B7PAAN2BHeqCu{gXz_IUwI;&hw"
    "xkjKn#34KB+}uTWhoPgpOB7F<Rk(zEC&7?IH-X)FJ%Q;#mfq;&V1q`ni<7(6zT?@Xnl=ZD5l$#7fr%-#RRUkS4;5T7LUn_;_xk`S"
    "hotyDUoI`!e>G;JO*E_hmf%!vMol;4v}cmBG@_nPl&m$rj#oozLj!XQiZHL~zD05yY>%|xEvW{g>Vw$VN5aLqbvyUp48>*bFE=3y"
    "!l&B#>9@G)Whyw(Njlh@(jvXsbQ5yDe+INRDb5dbNAP2H%zM?j6X)_qeymWAd-xjNI2u>JpvbFIze%GIQ;X1!xmVXVo;KIdveqCU"
    "dhk6Sfi3RW5{;##|2dr^f{-W=x~M+~U?{wtC~VK`APEh2RXp|!<a$d7F1*t3bslK<4gd@nZVq>=EJFr6t$OZd@uc4P`e}$!UX>AI"
    "E)k)=sgvEbe}bWJ0+CCSU9n5?*0f|5C3e)8Z<-s$P?;VFW)reG4bxPe_8=ogfG1-I;-2o*Y}KPo`w6+udo-PpfQmcBud?SJrR7WS"
    "wzwAcKdn!GgwJS6(LZ$UFh^DkLi1XJ0p=ws7j0Vub#l&gDh7#H-K(waQ~h66S?6qX5Lxm^b-xbAezT-@+>e%Qb!5te0UD#Q$hWfy"
    "(9L1ib`wef&OnDU-uto-7|n^NKmkd9N$E`#vK0wSCqhf&>-zcR%as=cqV{f0<V^SsC(hZd8*B`*OR%Aemr<0P{ncSyT+(HL=`Jz<"
    "=KlPQ%+*pT48Rh)+{}j)4DyD?C&KQzUY=y<dUl=$rF?6RW|Q|1Q?&y5Rn4bX`iaLz?VA9kfb2FGeP{lxU(kS2A`y+j)*Krx-^8In"
    "#t(>_wN7jnH%sJkw0`Q(-;WnU4*}07{_P(ejob^iR=5D?yj##c$5c9haxYF*l8lf<OR2wydjZA4g1n)MJ4D*Ovz=7cm|O`+!|yy#"
    "k}#JcRWPB5w_<qVZ#Wn&0ZIhg7E}=c4JDi95&Dd+iAVf+ty6_Of-h4&5ks~L#hj(NAY9NyTV%U9+u-;#>q_izdo6z^k;I|jR6bWe"
    "={LGWc{=7E=VMy-_YM>il%1qn-}XX_^448^$!@23CA7-iJYDNuUbBcViOYEujjRFEa^<;#+fTaE#dY*z>?ec|A0*tJDgsjd(qTs6"
    "c3koclx)@@q-m#2(r>sSTmb?9Q81rj+t)fuXQg|@JCl(sJWaFk0o@xCX`D9M5Wj7h-3{BF1`Tfi{}RSg6r=Xzlc9%PP?VOeUPGgu"
    "o^*X&ZXJAS)Y_&!4moklPMo_MuN*OG@CpKx6T1aQ?dei&Y$=k3HZ6T|9IYM+Z#qSO|1gM=_%Pg~OezOp2GX#EAC-@kAe;eJf2r!P"
    "HT21fBCAd+LN}gITm#l&fF<j;ItoK|Dm<YDTS{a&GfH-OY}Nb)KhD~H|76V`FzGvNLlsw`G(CILC}7=4kr~&yHbZmeF8hy4<Y-MD"
    "&)L|hzU2Cp0_QaF2>d|BP9b7mNh4sl%u&)GL4|fo=e6le0mJ(a$Tj_~)fe`(e%B|6lh`#?z6@PAG^J|05KaTE=Y_k~Aj0)p)AC$V"
    "<L@r2CP*B5+;o|@?Z?+_58kS*5FSkxHYcI4K6R1l`!H>gzML|3uu+{24oNwyyAUmGl0lC)-s8G&Me5l9NbLp*8qu4Mow+A~h>CQp"
    "eS+5t^Zf3In)<EV0A&${2dK{K$c8Nqp<9PgOw)~WlYnXJ1e*6=;uBJ3yy>`Ax3T54KkZ)UqFbj)lY@ZP=_mj*H_}Qc+`(V-kOj;@"
    "rt}8)y*TR_tmWJ;b%QGLRe1NS{uSw8tXIBso<<sGBo7F=zF|jLa#v&m-$Kqk^&|3Nl<4esyGzDny;9UJd^@wKoSP%)25(%&X$ewb"
    "Noa#<fAI$m(=c0=I7g&iws%nE=H6>L=7qzq&1?){lZgydcJNa7apg?deI2Zpy0+<I_dD6HK5*$wyE1>MWM@CU^KhWHLv4AZ+=1E)"
    "eZ4VF2V8LI{>YH+$EP69YB+_0Q0x<0l1PJ&e;QQJ&fT_f3sNwC49D#9M8!3zidTh{&Y?8eS#2T~Jx<4O??Zeu&Jw++>D08oU#hS<"
    "I`$mg{il<T#1}JmV3z)<$z$r6U{9E;GCU;dEfMP(bl_j@N7Tu5?JmZHM}1r~aWV*j9seM@%&HcLya+>Gm9Ic`r3X8H?w*1>((b_E"
    "tn6CDQE*GY;T~R#k}rgjyS+#Wj+0ZBXV8mi`D>#h=pO=ZC?hJAgqcjdZ+6J%29MXgFA=F@cja#~h*8jyV{PJh%DXKr)t%wHCZM-g"
    "^-n#pe=oAedb2VepLPh3&wErfIcGa|BJaFj^p$?2l=M35JvWqI2*YcG_F5kArl#N(26Wmp>iAZ_bmZjz&@3nV+rDBq63%-d&Ktk1"
    "r|_;=&-L;EOle!r%swY@>z6FWz*JZk`3oJJTl<4F_XU65Q{%t<h3(+Gu}l45dt<WgzlBv8nXF)~2vc~POi?*}lMg1c(KlR7PmgpJ"
    "Il5ZhY)I>UgnMtg2<I?@R6wIbCEo)lv$sLF7Wv*g6qzE{*CrGhHK_5f{Li$EMFQJZgfrNH><xS$c4>jJ>7Jzu9cboRMTX00aE72}"
    "R6j`1+eqS9xGj0AkC@Xa2a7lHXl7qHBxf<|Qmhng-W8N3WSH>M?@UEt8Mx7&a9bt#fRuNbMNx`oysmEj5&>PTRCCP=e`+-gm4=*E"
    "(x0BSW7jhS@rWZ1@+z6b0p{Ig`TIOi`yNvt1+t{Nv53hs>4#dJ+X-Gl8uY=A16#<R^LjuYO)lE+tfj>Ql-<~7^#oV$<=fUP=?rJ6"
    "6pa_r&4GDFD~>X_S~VPak@@`cQ2qBX0}G^Mx;0eI5_wZi7A9ww%wPOW^~R~1##%NE22_N|7YNC3f`dj}(zUPFP<F1e67kw)|2{++"
    "@1+tYh{jeKy>TP`9_}2jV!VryqRK;5f7`zI2dF%1#fQxm!D;j(gxN6Bfd7Bh=Zf5dUV4ruqY=VOgAf==#*lVk6qcOwicqJR#KDsu"
    ">cB>A;x)RbSa~F$!HU9U{px|GN8`(Du!F}N|0Y5z1ek4E68_klrcJ)>z!vJI@oI$K!MvqeR#$z;EG4_1dv*KPRRcPC&VAQ{%lT{H"
    "iq07KpiSCW4DC9mf_7lYXZ*Hqq2q>uVj%ifFt9^f+eMUkNJ3#cIZ_4Lq(t~gLsl1Wx@&d#50ISi`LQ2bQlP$%aYZ=N!MX>`W?WLl"
    "ySFR#O?c*kIM3#opqP=Dr!^E&5dFB0o$pt@ak|jEbI9KrPdRk!i<A?#7q^iGI!bh%_iAtwc~?hRBP2FusGVQokNGJ>Legr#Q{#q-"
    "_UT5PkVxaCk%tnRER8tX;U7waaMwJnZPEj_A7V>LA0P0x*T{wU@wx-3jF|*i8=0MOXUI@2Y=UbAx12PTZVTpBm3x_QTS%WVvwLVe"
    "vj@x)xRRE2j6`2n2(eH#TbHtW2zv1yIKfbL8*T#r97B%IE~Xp1wK*j(8$#!N%kPQDLE~A<Ln3hSLKP~3R~NL<O&M^@^OWa`t{r2J"
    "=FcASFntvTUuNuIsR+H6^qO;7^T?EDjT*~AXtb<F|F9XNmf+*AuNXeUnFGSTwuW__*T*=W!nBsPXV87aa?v>KTa{lAF1_i&x<#pu"
    "_G!f<DgT5AI2t<>=t_^38;odzU1f!Jvm+&Gj<*o@i7@xX!%X^ubt#%qPw*X5v&{jol9ggSb`CTs(2;-3XQAg-A4t1tSLC>f{BmO<"
    "DQ2ObG3P1_X0VUDjgk`Z=NB?oGP3Zz%+*m8R9xaayG#Gv-LWZDS*oZu=Tr~pPO%tYgl7Z;nwwW9aW=Tq11b`!Li{Sakv#L$gsTy|"
    "i~}RG6DdFSu7|PVy4#PB(@@iPDg;RfU+O!|r96je^i%kZ{m}AvtSZ$7;8h|doEguXivQC%F~UW>QKFZW{kf3(tMMx%1IN(5Y+_@T"
    "90FCZRC9Fm)5ysujL4c}+j-wQTJ3*!Kqf;6?z6sb&kuw9E4c`QMyl0P@?iaybNYh@+L4xWeVjTPn*ED|!^j%V-x{FeD;F-Op|N8u"
    "Qb{o3Y>U_b7w&#hz;o%BdrMrSy@Tl(wm#a+D1_U{+#R+NoP!KTu-Pe}&%>eR2Y=G5PbyWowD_m)H}3Jz$C0`idR5cZofNJIK};DY"
    "^kpHF(M&yy+>JAxTXFM5{@ftfocD1OPsIWYvc{4iFSbYiRQe7X2i3XuL&o^kxP*_d1dw#M9pq{d-e%!_@p-v>>uW*QWU2PUP={$Q"
    "zR{yyGlnKLijw*bsTVguP8-?w*N|TK{3d%Y4;N=rds|0nm^c?FKVTRlRk#b!I13NkWOc<yrA3Zj3Nv^bDo?9p&-IkPR)D-s#A*b}"
    "fwg~Uglr#SDyMZQl9$-H>;C&CyTog&zrQPPnTO*^@zaA2i>;7y^eiW3%_XlOBNoweAIH%mK-<_HaK^a3hp{NnkC?4A!5k)?r?DNg"
    "xL=i}_c)olwY-Rv4Bv|!d4vyKY;{F}XH5w;dw~T7r)Ly7yrT2GP_pnKi5qO(Mg5@gt1*Z3r3Dx^jvDFK`%qZ+*S8awWPlP_g}n(}"
    "EUw_TmCWCm#8S-+{0rHgI5vX%qCIo3U^0A1DbBWNYmmevh(Y@ARKU+`9(?dvyz#rQsU;85OWWtJMWzJDrs+K-+7pp5WXo{wcMOE@"
    "Sr&kgp<mZs#vzxJz{}BY@vdK{n}YU9v!P|Njo{<`iere$EjUmm{Iq{04N(f*2OdFNL*~^r3~MF2Y~at^RNayCNWj5GF}aXb4%ijD"
    "znbO}t|~g|A5mM!wA2fd@#74gY+E135UHHI1(prVmho@8VXo;Czcu|@^qON*#tmflM++78*D+5=ZP5li+t)Se-&0vBUWNDD${Ea*"
    ";5vv)rnY0?jdZsfcSRUuz2n{t2uO2^mI;$n8((3=>#yTtb{&w)R=cMiU-ZP~xYJR`i_s(elu<G2GE>l-FW)NSTx*YSDi$54PZpGh"
    "V%}*HNAGOKW<51R=F%U@gp7&~#D>m_nTZw6tdhAp_IwbspX1rd@Ao)zY0-7>bU(cbCdTMCMah4oJM-gpyc-i2wp2ba%gnPdJQ2r@"
    "Xp1xeyX@@Le;<6~L&bVWf5s*uZo5zXwXiG)ctAW9Vv@*qq-t~&cK?z@A%PjQo|98ut@+?O-U8mkVZ~_T6PG|6NyRzPkFF5_@e*7r"
    "R-*;iFrB_$15R&U&$_9BjPD=TR%d|}&`ML1I}@|XAe`_-avkoseaG21;zU*e!{}eoEpI09lv{kw_q|H|4u?>a9CSm;|IxbJyCB<R"
    "4#5Q_&qEkrgm(y5W>Z(`O7;%U??}*9^2Gu6BPR%{(FJeA+wTs9oZn}4Vil=huWXhuySgOeF(+qB>5!HZufL~|XnEbf;e{x2!izhn"
    "Vy8{qiemG+BC(%hlFIP7!d~vi%WDxk>rjge3>jlTe=!R<ohn8s=$pnBth{0&m<u#&yv_YeoQyR%0VXB|M8AaoagNJvTGN^6#$~hW"
    "pc}6})=XEP4gC!g2Bul!t;F~3HH3Gi3n9!Syu^YW<@Q>C6vMO|g<XR<UVG#f`@HFkAlu07Pz2QasLA6Yrx9JbhYKU^UV-?ZozTE@"
    "M@+rys~Y%(Eo2)1J|=qc#fP50$JGL?p-D2)G~qN;vV_WL<0j+aOrL`%?r|L*Hh=U-ig6&g81xI2{*ZJ5>aIeuWW$bIx?TH!IW2NC"
    "?^*J3Z!F)4*$#;Sp377^59OC-9DHJK>&>JW9^quIPP4ut*$N)ouC#xtVrPI8EWuNe{xE$c!13+<TTW4V<l%|Ozu+>i<8P)3o3Nb+"
    "eWeFo8#eCDr9eX1CjQrv3S_VmpI5<ZSLn^=0pv+~;lUcia0|q$QG?=@_)N<Q+i9L0d>cDm`GC|iFILtr=+oET<|^=<-R1X^)7O4B"
    "<H&-)^t13FjSxYzGkC6mz{qO&G#1sm*MJF+>h3t~<7Zadmk3PZ3t86l42PYJl{j;VdKYyv*`X@=YnB4%rG7<ts@IXHxmGeOu1WNw"
    "3}R9@hGna}pbm{Hu^;#^xEh`ji2mENEY9FmcXT~irL2l@Weh3WmpKauU|;xw>Ya$DeT>r;9mN~}PgwW{`%GRy;Ws=&q8BGT3z!(y"
    "GYL}WPT84qMIbkpd#wasTRC+W-j8hlb@!T&!nPNYW8fzo7~6U@5tyTd1tM+>yGHu=rR#0e+Z$5%e3N-CiG8v}`<^p5FwT~9%%W}?"
    "-ZsOg8Qs~1_`Eu-3>ms0AlKlWO?mY<d~g7zf$Dqid=6M%JM%m<_1X{8Ltttdc?G}e$ac#9*8V(rw&oI&GBv`K2<z{%PyEs;G2@Cz"
    "Jrl_2=@HA`(4DS<9(729GU$2(VJ^mG&5m$mqBxM1t<@oYW&Wgg)eDt^-W$5ZwLjS#ngFu%hibXQ$N47PtjZsr$GWp`a59%eL$>PN"
    "UZ@Nr@e5iY#?AY46(&0l{=HN$H>5y0OzeL@KK6rCP&ZleoqgDG?=!zNyRLMahC>Kxp7iB&J;|Ld>Cf1ZC2A!iJi}nn**Fq|J9F@`"
    "EnNPQ<PPi5?RI^$3S1u?G#(_Lzrs;W9R+-q?SD4JjqlI5%RIUoR<7rAkL&locSHs#dj9&Woh^)5LRT2G@^HDe=k|3)RpA%kcCYc+"
    "A~nZ$z|IfYs%azAoKo2Llc3o4K*rEPab(7*u}JE#n6nzBX9w|<F)-y9H}&nloBp1XdKOd3Qb(sl^->9nCAr8{u$tY*4|(ep=C2<)"
    "b+3EIYavlDuEx%r<)%M{=Kv9`!q^{B>6O2FPFu8LCCJg2hCPsA#(kMqo!o9nCQjUS++3FD`04Z!k}UhQfa7R}A{C!ZxycSr8}Imi"
    "mKoz784nmwVqfT#KWJ;`{+gy?Ctum~be~B?gR@r?Fr}CM=5H-MOqc3ZWznQ7u*?ZhIC*2?pDl?tQnJ|sb3w(D;d3TFJ1?RCMo5_^"
    "B-_oJMJav_8}fJPYS0t|a!_8msw3m_LYds+O2z$q$6P{@6HWJ|_e{Jsj-aO9)%ipE$}gEn9a;XULVXgAd>Z-kO9^tcN8znJD+B*@"
    "r%nKRn2Kw%d5;S2+iVn-(4NDO12Ah)(5#=iH1G>q%T&kl<p+va(Dtb7SK&-_2^VyO<#1KDq`rYHR?lgYaFmfX1e;7SktX~<dcy8m"
    "GB^n735veltXePPmua`)e$|_sfTvs1L^l3vUb_F3J$Gk`mWdAYUrRXiCRN!@|E)HaQ;i&fwL8mK3)8bOwMact4{jZX`XwoNC@DI1"
    "IK2@^(x6jK_(?_&-@pfvv*k`HRy<wa@b^z(VJYsJc5#W+LMm3j82XeS)A$lC7|!r}1P$`+9TUB1yr1ve3m>Y}8Qa37?8(yk36f`#"
    "mC^`Wq;a!h`@6gjf42wtZfu$MOpy0Vh7u=^ieg*(8zvbhogZ3M%T$9<wLSDIyRMbcJ<)XQPZXiJy*^RuTgh)NoMmT6z7|tQ+n?VK"
    "Ri~F1%N?%H)Wv##s2|lJHB)D0YA*hj#NRjSz;m`+HBCbh*`U!%EEt{0NO9YjR`7L4b=rs4^H=zc8ts_aXxb<ZlUzIITs5vB_)>a;"
    "!}r`@{!Rw6d?G?K3o2&M4{QPs-{vzT*59(ilR9}Xetc`sY?n?NtYhP7LOrXRrT>-5VRkg$L`Ir<iC>ccoG|N}9tdxp2>%v$-R0+u"
    "?CYwiEJ_TUA_LLnA2!zsOgTLA-Fsg|Hwet1+Kyy=zy_o4fP({2*A<TbN?`r=LezNU^CcIAQ_a0prqnX1D)^RHF{7(m%?50LWRX$;"
    "7pj$$g7zK%GrV^-Q~F3c*@c`ta`EeMi79$!0|rkWZT$w;gyr1#i3B^hX5<~CYYA)kDwLrH6Odx-tm)rRgQPBkpUL3Jh_75RS-YIg"
    "-Qir4Ave|9lh2o49PeD1!n!k^j}J|Ne~j{Fm={CUIs?WTPsjhvIh`4403E<AnW;&p0`|82=Yxo(i%q~rz?EgZ!L`SM%%(3agwdU_"
    "t(m)=b#;^Aca5U5bc8G+>+dkUKTIM>7b@3mM~VT}{;&T2kG$q+HSXS^eS!L;)xoCseSk9dYe{Zt-)e+Qm=gtPFpz#h7NPvWl6KFy"
    "M+Ap&;W?Y%<Cnk*sGlDSO1`n|YRXT1M$0DScD6{k36Tn1wF>d7k(t+1cD2wS_J#0}5}>`^kTp69il&$qyw?|nVXtH+GLS3BVY9C_"
    "O0wv94Iq5DQ&r7KtCGZKc=f7MjA;VR$I^o;>hcxfbFG7(?Yugp8r7>IP88g!e-=s&s788}W5%WFn!!WNQFhY?<^VqicZQ7&BPOO3"
    ";dlT;or)PfjT=qX{%`(UH@P|y+I}k@^Bs0)rG9SD+9;e|`0*>SU%%@KH@3kC*#j(49g9e3&lUOxx88Lc+3eg;sIDW0UYQx|vKAv9"
    "c%5+F2Nm^YWZ*lu9ITnZ_3VT{xW3<U>>Jn~N`LL*q@VGKzQO9z#wmvDaB!ZnZZ&{^H#Q4XwgTPS+>0abt}p$knpjM>`#xVwJR0?K"
    "dL6d6w#@LpxIunx-)xikN4={Hh9lbQX#{(Y_HZjUA5@bGGL_WTpW)qc+PqD!Y)|{qJ2ItYSspU>Fj9Si??JesuT^iJHH?8Yb{3c|"
    "?b$<@(0$bjEZC$@6}kySN+VHYYL%I~<`=Wo<%tU1f;j2DZ*bs!yHHQpDo|hVS&2cE)n_YoO?GXi2DMZZLlUODQE!~!c_~~|#n<8g"
    "gW>w;PO!FVtZ#)dX%)P#>idU<3?0|$$giujX6?d!q9ec$+x6B_Ih7}fTLR>aMADLrAmul!R2U*qga1&U_9|K%kG&yq!|ya2{WfMf"
    "|5(k}1PAiSYS-@Oy_~=8vx5N+>EWGIh>cM*pDL+DiO^%!>GDprmzkkc^C`W1qeku9U8Lm305UnkAP^Z#p*C`0cf5)-x4MHcCl$;U"
    "PF#iwK18$?-i6b?l>u76G7fCjWPw61<O$NrHy&5DH5#AU;_;pL<+dt49bpIBL(<Tf-Z)PD(cR3|NawoMni;f(cMdydV@_sNoym%r"
    "Z9+<nkn~>LRFt>{nd`8!77RDanf?33>viq^{V1q>mS=XWb1zt*#w5%Z&6PR#=E1-W!q(lCBYSKSDx8Y~ffvf8sPA*s$KH)~Tp7(i"
    "s63@a6FCu=c4zL?|Fl0pnFVcWIRdW<7;PvSS#gUw88Wq~c|)ei>xWq7MObm{ojMJR&zmaQ&b)*qiGc1=hWF~9^d}WjyWY}(9?dKk"
    "Fg=~Kgnu~Ewh-}KZt-69Cz@`AN;|@`8jc9*6;)EN*^_%}{X~TUKpQP$@57}RuEec!+m@AVEPeaHt+hT|xm^%(ne(HF9<0DcsS<zr"
    "SMc{N6nDl|IZ5o7j{JMO8EI>kBx2oZpr2VWpPx+V)N>|<SEScWn{(mRuVBrtVPUqf{l;YvB+BBQ^DR;jX(T^{o`5O@GHDX-M)_{_"
    "z9Cd52Gi=!&~;VsfsjUnQWOpGTWr&)>=4cN6ufSjMaL`W!;sJl3$wMXkrV-KR?VJ^n>XYDTe@49aSV~+DTW%aJ9V3O5~fetixhob"
    "{5q6}U|fU*HJ&abn#bfr;+*mI=#9$8k=fCxB3}L^YL5xEHehz2)9*XtKgIJ>Qt^n}TQPoAHEXQFRAzoSK{x!u96V)YMjFza<2lnj"
    "1#!mN+uug6-pJIwF-Pr8<I9NWP95;3Quv=cs~<Ne^yCQL0ROu#r2f3;@DyW9&QHw&Fg9Uui~IY!hA5j@|8E`ie#Huc>KNn@Wk6?Z"
    "NbgJTt5vWl>Y`Enq&YW!kJUZbhpTylKW1I$q00HRav1iv!PCR$eAN8?d{Yk7U~<iNii$o13lc?onvF9VFm3p|7>nS~ur5I~pD8p0"
    "(V5-6K&9|VO}_^NCO{vg)=o#sJK`(6j^gV%|H~F+O@z1rbWR%y-3Y`DCC(_xyfNklY4!qPo0^F==>adu-1-?CzQSm(=Ad{d;2i3L"
    "Nn-==!Kc5ZNvN1ml6T6t+2mvYafdw>S{>us^H{u@3T^YfSL{+dC&)E??O$@~1XT<0nx5N|Z6`R1_itv^Kfw*r{IJnZwIN&q6JUHB"
    "?kXs;bwB=+s`Q}&7u^>Ulq(#Y4DUFM;*j$YR#0V^A>ei6%bT9kdcKT~#9HJy7m28Z8&eXwJvF88Gt~t6xVQS$tyAVtl#Y;-HQ4f8"
    "b^W|pNXM=TQs^H!8)c6d41G}ho(s_&s7ps%Qjaq(`KkX>=`#u^2i(ewIQvVJieeJp&C6+g%C_#A#^?sy?l?;_zwO_2lfJ`NAX<0^"
    "S|zt`bOn>--EH>rVc4ukc$19V;e8JziArBr0^E8a{rTaYS8D$&>|gO1gv<0zTS)Jui@uK}z&_STXzkNTFx355su-$f^d?9Gjw(|N"
    "tGHfeD)53^N-gFu=-9#AlXl@*Ec>zN!`R-vdf@rs$34kw|08&HDWbBC0PTGgs0E1a+0Ipt`M?+cROk1OXT7dTLZW}+D|Gxku-r6r"
    "ZY-&FcTk%Hctz=s&A>Y-^<hLqVZ~t15t%hR21yc(y{#+1ftNP-N4wxVtlz=2l_?c9#+5n5uZuEtM*#C**$Vg!6kN7aIV*T94+KxS"
    "gtuAA<svu$r!{`m-R5~<;qE;gmfK`ELF%Go8^+$w5&<$}R>ty^m_F#3<Af`bCm8z+mu{dmhxSg~LS+qXvMac_^#|X*MrV<4W$M{q"
    "ZPh-_Wdb8`qf8z`DJwsK2MTF-wPN|*P|!EWr9E?Y`Odw9{out7{Cg&}HeiIOuJdNFiz0UIFIX!+X=E4W4bL65l2s6wMJN|APb3Im"
    "xmmnJ7&`Oa#u1?q+>klE<caHSz33^Bn2Sd5*WR5;Q;+f9qO=)OVQYC--0lsa@IF*lBVC~@%Xtf0uH<20xCVq{rEgkEwug_7t&TwL"
    ";~v+IuXu%Zy?Ug&6<$rrPkISYGU*(iOLQh|p}^wgozBi}W&T9iN~8Xhp8;byP{CFDFh$YG-PUb_Ihe4q*!+<${8h4kJ#`{ouf~Q$"
    "w}|ErfS$u2e?uAJvw(kc04Fg$=U$L-Ks3>Y2Roc93;Y*2c=ehLSmQdSdGGT;3z|sCIe&{ZSY^1c>zPB<r~sv9dR!AN_0xXrowgx^"
    "--k|4*F`Mx%@&t!#J0zVw?Aw}W5wHP0x|!}J<=kLod(E9w7(s)jD}m|Vu>HDx+{zCi0yh>q!6KWe+>UnH9tfxJPN5T#h+WCo*EE4"
    "$o|6?*M=jT83=#fLCZrl*nRAaSk>-DF&wx4nF_8WeCSe>u^vH5_$=&6ra~T#PngJpVfjoYOOuzfA&;!dUnHH>mdb#6bP%fGW0J`5"
    "1T0kjlx^dYECguX!FI2IeGyd0UeiPtSe!riNX!77;h#iFoLG)`%w%)MyQ#gVPaD=p(F>cnJY<9>FD)GQnKYw5Y*<{5rXCqPksy5^"
    "R1j-*djVY4V=)x7VN26K#+5+>16;%=%5J5whY>iUBq9nffRD?w4_P*kKG(WEacJ-p5N<Vh$nv87@0i4OwG3Y^{Cn}bf)V%<b+_NK"
    "?j#%O<xMwVx%_s4@G<bhTrYFQXA-!^0ux10{Pi0n!%qg+hVe|RQp|yO3qI#nfT%l%JSXqQ!W41@(!=1bxp!DT4F;I3;pRQt88DCs"
    "yGD0@hLbG@;$4cStD6mfsn@XrPb8AL!PiC6eOoXu?td(f)PuDb=545E$s<kJ2>oGGjIKmf&YZV(`;EKfkA3;(8ehdd_vfuRo!iwM"
    "wMXy-ZfeEP9QB;y2Frx^_Rc#A;LdQF-axI>$R1reAAzz*S%}fRDt)-yh(;xxzqD3`sXEH?>&zCR{6-!QvKF#rj>fq4o{79V#aqJQ"
    "d;8#*rry!6B?~oWUL?{{zx2$$NCd@GfXi7Y64NZFHrDFEz)W^v7Wh3(aSz<mcu&anTFpc_@BaKWR*s{apfFj>TKio0!;-w9RJ}dD"
    "dX)A$sCJNx>2f1Sg!=f8weStzk1@4RTLU$b>*kiTVUYCJqE>X-E$6ttb#LCrZmVE&gb`UNUm1L3D-rQ<ZT|pj5r3(q6k3_J2=M|6"
    "2y(yOHm|!jDVYNeh$p3q$+a+PX={30ce7Pu%e(eh)i*tTY|x6XdJq*v&Jzm_X=e*Fuj7gemO_p!;Jz`mrJGd6#rdJG=@fkxLKi?6"
    "rPoSz%Rs|+eF+;#Ec(fXEJCn;(acS0Z_nwFrFo2Syto4AmUGOqB^mFyf4k)`QVY<ZIRJ0NaVGLK8|Y+NB#_ksWcR4vElF%{f={)j"
    ")!)GW?%4O<a%zF9n<SHWd0TftxpL;v@VpZeI(bPKKB>}Em!fnf*56q`P3unIcr8ZB54<@l*ir=Ao+tf}4&R*#EKyZC>3A%f^fdq)"
    "4~3g64tLq`g$aW}+QaF*K`PY}y)y2Yyur4^jZNESfGHptU*oYl5)-3pOS}1VL0z}yA>jXUU*@{)8!)Ld6~zxW4Xwsck?VFG7WI*9"
    "?$|jiKaiOWFP8%yoTUEf*0JXfJD6=5{!@m<AMLXC^3YVD3B?<wwW9_%ZwEi=W1k4gnF@k*w{~-Q)+^97Ceq*-0J$!;2k;Ub431M3"
    "&~N{U`U8|vN-pCpR&~gF1h?l#g=x9%|GZ&7nc=gB6eB3~GiJeu4_11&3Afo1&fK7Y-rG?hLuXD1w6Z?y33EynL3C*j3`Q5-)qd!-"
    "Z`1*4f4r0mUI2uXZbC)wB%4stAifk9rEbJ9jQO0j*+=wXWosV)qu~DCQ!ojn^3>AH2C1(wtC11EWX%P>J(vUL{4Q0MiubNMKg``*"
    "?(cPi$3tp6u?#I$-T{dDSpy!W&d^2;DQ4p?(i$yYPZguwOxanEsA6mXFbSa!v6k1UlG()Ra=-v<v|oVt@>a`=MGZB7ugoo?&8+G`"
    ">2xbrrSYg&$oSfT=DK!3SR+a=O&sbe_>9^Z^Uz{Dt|8-|=L<=_RV<_<@?@t1l~en^fF_hoxp?ZY3MTRRv8o6cRGv=UF2omj)tTI-"
    "B47j8Y7#sk_au$$`?xqzX)yG?jPoc2vsjB30b|cB^$9};x%6RHuwhQjBtpZ3D0-i#2L3tU88zk?T~Bba_G+EJt|t!N+o!QoabKO1"
    "Ym5@9SB-G+Oegu*c{e7)KNQD|%Ec%)x0F^M9Rl-UEBJ9<tljf_s#hnCB0)or)PZo=vM59hJ#INX)p?w{Zb)a(d|aRMz2E7OD`&Or"
    "6Z>eZ7??<e*Ax_Q=g&m?YLOng=dsC(++?HfbcEh%Kjw3-RVAFf5wD?U_hFgw-+(qg4%rgtq`)ta!&gQ!`6T9Zs=G)aZUVut9&{4x"
    "p-kp8TKt_1NO|#q@gpD~cSF}y@d>by2C*-E<>hzwHCY%i3V`!Xc=V@y-@YXZXomhFaO?p*`nZvcdIwY47vZa#-pYb&IrgLl{QPO`"
    "S2a4xI+2*+k%x`VwP&NoUmPdO^mPvS<v%56jS}(NPG8Z92ndEZhhT#D6_OHuCEp&WolL0v{9I8zbfdLCSSz3rdD#2?X;!@~Cn*N8"
    "JXXzJZfrZUYS;GOOzdxcESTC4%QT`rp$AL%);;M}xU-3JY&N3Z{i(}Yd)od~M$3005Cxfj48^V0u5;Il41^pM`j<&-cbkxje!|)P"
    "Ucq8*EIiU{n1t(gpXZf067VF-KWO#kkQU$!pKcNRh*x1!p`fUew&aa3jms8p<b30lu_Gf}AFJ3s6}>s{ow<u)+wRHdJu&Y82PBSN"
    "%m"
)
TAGGER_SCALE = 0.01371769342234612
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
    1.0962,  # people
    0.5944,  # people_unit
    3.5171,  # country
    -0.6562,  # unit1
    -1.6315,  # unit2
    -3.7341,  # capital
    -3.7964,  # populated
    4.1370,  # area
    2.1641,  # nature
    0.0000,  # spot
    0.2080,  # main_name
    -2.0473,  # other_name
    0.0000,  # other_script
    1.0324,  # short_form
    0.0000,  # variant
    0.8069,  # demonym
    -0.2585,  # first
    -0.4627,  # rank
    0.9983,  # qualified
    -0.9983,  # unqualified
    0.4849,  # qualifier
    0.0577,  # cue_unit2
    -0.0149,  # cue_unit1
    1.5587,  # cue_populated
    0.0000,  # cue_nature
    1.4916,  # source_near
    2.6089,  # source_country
    2.5000,  # theatre
    0.0000,  # theatre_else
    -1.6894,  # rival_country
    -0.3776,  # rival_unit
    0.0193,  # people_world
    0.6685,  # capital_world
    1.6890,  # same_country
    2.0790,  # same_unit
    1.5636,  # near
    1.2375,  # region
    0.2780,  # far
    -0.3759,  # mentioned_country
    0.2717,  # mentioned_unit
)
JUDGE = (
    -0.3660,  # one
    0.3731,  # chance
    2.6027,  # posterior
    0.4351,  # people
    0.1265,  # same_country
    0.2239,  # same_unit
    0.1933,  # near
    1.0937,  # region
    -0.3125,  # far
    -0.3304,  # chance_near
    -0.0598,  # chance_country
    1.8049,  # C.one
    0.1475,  # C.chance
    1.7988,  # C.posterior
    0.0000,  # C.people
    -0.5189,  # C.same_country
    0.0000,  # C.same_unit
    -0.5159,  # C.near
    1.0615,  # C.region
    -0.0515,  # C.far
    -0.5473,  # C.chance_near
    0.1016,  # C.chance_country
    -1.8371,  # A1.one
    0.1599,  # A1.chance
    1.2840,  # A1.posterior
    0.6337,  # A1.people
    -0.0372,  # A1.same_country
    0.0818,  # A1.same_unit
    0.3008,  # A1.near
    0.0851,  # A1.region
    -0.0591,  # A1.far
    -1.7227,  # A1.chance_near
    0.4434,  # A1.chance_country
    0.2493,  # A2.one
    0.3267,  # A2.chance
    0.5884,  # A2.posterior
    -0.5523,  # A2.people
    -0.7229,  # A2.same_country
    0.4893,  # A2.same_unit
    0.1149,  # A2.near
    0.0407,  # A2.region
    0.0510,  # A2.far
    1.2858,  # A2.chance_near
    -0.3583,  # A2.chance_country
    -0.2420,  # K.one
    0.0815,  # K.chance
    1.3479,  # K.posterior
    -0.2441,  # K.people
    0.1528,  # K.same_country
    -0.7113,  # K.same_unit
    -0.6877,  # K.near
    -0.7839,  # K.region
    -0.5493,  # K.far
    0.5483,  # K.chance_near
    0.1831,  # K.chance_country
    -2.1798,  # P.one
    0.2412,  # P.chance
    -0.6568,  # P.posterior
    0.5979,  # P.people
    -0.5409,  # P.same_country
    0.3642,  # P.same_unit
    0.7377,  # P.near
    0.1798,  # P.region
    -0.1412,  # P.far
    -0.1564,  # P.chance_near
    -0.0352,  # P.chance_country
    1.3314,  # L.one
    0.0972,  # L.chance
    -0.3228,  # L.posterior
    0.0000,  # L.people
    1.2962,  # L.same_country
    0.0000,  # L.same_unit
    0.1059,  # L.near
    0.4297,  # L.region
    -1.0028,  # L.far
    0.1070,  # L.chance_near
    -0.6147,  # L.chance_country
    0.5071,  # N.one
    -0.6809,  # N.chance
    -1.4368,  # N.posterior
    0.0000,  # N.people
    0.4975,  # N.same_country
    0.0000,  # N.same_unit
    0.1376,  # N.near
    0.0808,  # N.region
    1.4403,  # N.far
    0.1549,  # N.chance_near
    0.2204,  # N.chance_country
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
    0.4086,  # qualified
    0.5703,  # qualifier
    0.3445,  # source_near
    1.3182,  # source_country
    -0.7257,  # short_form
    -1.0289,  # other_name
    -1.9667,  # demonym
    -0.1482,  # first
    -0.0151,  # many
    -0.0378,  # repeated
    -0.3499,  # english
    -0.3195,  # given
    -0.2157,  # surname
    -0.0898,  # frequent
    0.9843,  # english_chance
    0.0819,  # given_chance
    0.7622,  # mentioned_country
    1.5940,  # mentioned_unit
    -0.1754,  # cue_unit2
    0.4215,  # cue_populated
    -0.0956,  # words
    0.8807,  # lone
    -0.0833,  # source_chance
    0.0780,  # people_world
    0.3425,  # world_chance
    0.3401,  # lone_people
    -0.9240,  # lone_chance
)
