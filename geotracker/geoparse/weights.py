"""Fitted by benchmarks/geoparse_train.py; do not edit. See docs/geoparsing-model-card.md."""

TAGGER = (
    "c-oA;SF>$NavoMy%WQY{KIZzi(>*;s7ytu9kP3*D$Oy`WDDgoEg<kZiKcQcuAD{<CD1tANLN5|RE(8Pw5(5s2@jczs?)r0&+kP)o"
    "T2+}@m04@;J37GJK4<S`s<N`ue3_N075&)o%cWAaQq?AY6n}L1Ewdk-;a!v76)Sbu{reF9+WXH<cX9XF!u>vl$7J3A)@^*f>Az1I"
    "^GvBX6IHoC4(^5}e35rIF5gk=*U1epmsZ`lU*=-C?hgO&h~DOZX*GR8lW4oi=jx$<M9rwvz3zqeLk<Jh+Ff3#%spV*CIe~Q|18ol"
    "qfay=<4L@@Qg*xUKHcHpYxiVNMD|J`z^Cr^*3rt*vYxt!`L`_GKV`gS8*j7WHTZSy{;|r+L4U?r;m)n1`@>OU7cQB@e>%z>jJs&0"
    "rZ|y?-mY>BgzSFC?wxyh=+yt|el{JkGo1Z~o{Zo9S-Nat<w~GS)A5Og&ld8sEUfI_t!_KOPK>9UgrN&%R*q&Lg_p%A_+OrQmg#0)"
    "0cDqwN#RMQG9yo#F}+7$;DrUw!V$8(9>MiR*<JQnJzaP{$M+Q77e-yK<FIh3Fy0j#5PsCSNu0AS!<LI^r_@aBU>m3IZ_j9(`Y&lO"
    "c=pKST<wWkhxLzCzq2@&z0%jXq#uMg4=zI-9I|&?p<H-EEAmXk6&LLK`M@(YFx|MNXXQILznZ-r=W~_pq&Agmje6V9Nd1-{+}kz$"
    "cWmPe7HVd?R~~SL6Pk&}w;tF+bwBTSBIqIPjP8opZYtmUD>zqHa+@58pt{HDHCwIUrH@OZ%M*3js!SuRb#LX5t%gK@lq_TXw8hu)"
    "wVr|;Lz*@^d<GnMbZ5T9S<!vkJWB-Y7kAgm@Z4l7rasz@GM=7xbKg^-Qs3|X^FW<G@1C7!kznyXV)4Vg+le~eFsV95N?1;i8^;`X"
    "?Dlaow>@K^EmCY>`PT^LnO`RK7*N5gYW)~8|D?&>`m0(m8*yZ1kQ{!{M3{9>6T@BHWP10&i;VHkUx!m_VWb<UvmIHAB|f9(i@c0n"
    "Xt<=|(&tS_*7EPWCEv8TQW~D(hj7THkZK)=G^)QHyJ>ufDMPwGYs1%tV!}GZE4AM_2I%-HC*ntzsSkY0td08UlG`APJ#H2Bac%Pn"
    "mm!*dnJPx~muf(vp^C(h_r}dNFv2(K#Sc#7HmvO+Pb`{Q810Qp3FyZ1LuCzerj4r;Idm)pZ5{0~-TtbH^J$R@7RX{z1(*2WNdscU"
    "Js~UkAg|rX<}bLRXTyIi=PDI<*@$-Pfh~O}A923jHb0eH_FCz<(j71Uo}|?0-IGlq%|j#hsG(UDI3GWNf{m|*G2CZVY}?+FY$EkL"
    "oj76B9fvQr^oTDKLx_Go;f#a7pyk}%>3;cyy>c1IxhF%xZ;8gH0(R_P(2=p(s<LM%a2q_!_;#Nu?Vr3yZK9jhV1J9Ix6%kv>aYEj"
    "n1S6grro*i))v|=>Go9Jv;)Fa{?st?`-SI|ncQ!e>Y8b>ViYa%?$3$Su+O{Srm8^`Vm&zgQD;|W!ty~?-oV5Sxe?=Zw{NvtxMyk`"
    "#iQnA(J;Z=?tiZoI8JQ$lC72~m4km<w+}RJ+{IUskoK54<G<c`5%pimx#S=I6|B%+HHDj~t>}*B@S?Wv9iuQ-?PpM;p3BuYXMskz"
    "^n4);nl>$|_r<(Z)!Pu<3em@S%<#SPfHa^d@oA7Bw$HFmNLl%f_5ZWd_;JtID}0<L4l-)n_$ynkgOpw3ZM)tAfU#7BDLNObQ2p(f"
    "&fKDSn&Jmfy^P}I*mdi0l2WDQPi>HO%%`2lkZaTD4&zP8mJ#AZ_nK8==jv>sg|#Feb!Cxf>N7G#x_?J<0g9kDw5LMGta<gD?n6J="
    "UrLP+gRBxlX*8`IX~vs4TJ#t4jwkO8I)UyF)7vK#Ay_(E>~6rK*UTVxgRWaC^w-K6|K0QQ_sxmbiO(@xft}f;T&sgr53*-$>|RpU"
    "k!wmL*Nf*H=JXoD(~fhqVJ7nP*wn3!Qoozg2(G^$^uzNgqKZz-G$?PhUk1I616l`XK$EAF7^}}f%HBmw4ov5jA9|AsnV|7GdwAsy"
    "uxvY4n=FjqZG+{YY3vqi8-;3j>lr%s<8e<aJBwGR;(V6aGK^t9?B?R;Z@@CLoxQ(^PPbm5&<+E8Y}l4tgoVBHjz}hG<|R|7?3&<M"
    "0UDt4MQS@{Z*e^1Mlp^2)JWzo!d+AM)g<V1>t@%g2+1}1i5EO|e9XjYW_<V|4!}k;qZl0*WVhn4|J*+?jI#-w+zYYW49y(X3U7-R"
    "co$yN0*N!2)brjxKletpMoF~^dgzo>@K#M0(aiTx`&uPlo^Xhfj^~0=D%A4w=at+UxQh3k;(o05oy+|SKDl>H_`8wjHFFZoHRIGd"
    "(+Yml>x%qMFJ6T7q$%Yz&V$A|#EpZ~)M~k8bYH1_Q{Yw0+Id#+*8wl?Hi!Gw&QLV{5<nN2?ep%^4aacmgBONttKMcscCRUm_?dwj"
    "eH<OlSE`3dc@Z&HV3yxgeUwBEZmG`vL;2czQ|l9XRkW)Pfli$edl&b3_eFM<Kt=W>*_<6eXa4JwbaAVib>D4vS9+W1Mc?}`;!d{_"
    "SqWa$gnloXEvWm(xJ6e}lh-6JC=C$wFAOJ<H^}L)J*}2NFuqNdz{%RQv$sgFRw2$kDvt2}HA=$Mz9ZfC#Wh$++O2yL^qCHlxUgdL"
    "25ZGV>i|^si<vPFG;-&_!#eZFTZ!F*?%xIqmY`Jj7jCfsQaujrUQa7Ii%S$p!4vz2d3IaEtC`hhiKPMRLcs$UOm4kh&<(vTBVpc+"
    "jB^s_1i$`_89z;r$lB5C!V3W$cE*(q5@rT_FDmjNRn|aqw)&lJURAUdVOIOj$=s+X^hm!cu9_@bb5<g3^C%dc`(|v|fwqwBV(tJa"
    "D>}cHfsuL8`#Bd7gTCxbJB4Tdhw#QCu*j-^v3q>Bcgo91&hgT<m1?ByaZP_WoV33Mes<e^ANVKWauTaVVdGZWn?(0;(mKdcE0v>("
    "-bI@uTCo`d#@%b`M`$uT=Gc6}1Y4=DcEaoRw%JF3AnO6)(A+y4F<mU>0dPR87IXi48(7@R=mzQwgTLSIO#neo@#C8B?bZn|y$~4S"
    "xP)1l0q0?_<44{%H1G6qATfdWk}$&CwI6bhwFz@5^{Z~&8;z#YJ8EWiaPL^$!A2}gyJhbA&ObrhptI25g_oPeyy-s87#fiU-;>^8"
    "Jpr?yxw{QT0t!0_0JU<)-4@B_`t4k8d!ZYkj1QUIMf1z_Fk>s&v>Nd5>Rr!YiL`TWWR6d?<O&!5H8)_fH;w=HO^E4M#72K|+|1Y~"
    "e$x6ab8n4cQ5`@M^(@81{3hE8sy`+MbV700;~>kH`uE8utTS)aSbfuX9e{E7MTlnFKr)K`dS3bwXR`~*<j)d>_Zhf6<lY%tD$QQ}"
    "l71gm2MEc$qgD>07}Ll8p$lB%zxi!px_YJ%eeY;*$7tBgz<pqT(g#l@9w#OJXoIZwLHFfvGT_!iO@2-q*CIHhY$gCOR9_25k(WaG"
    "x|PeozkgutY|vS~VW<o@bUSxJRr|gHI98rkg*uEL<6;y8L5jO%vLlGGjuTXpN6xCah$ginw1ld4%R<}3A=U%v_m{LOEngpUcUt=?"
    "a9PRy6mV;@K|}`>&&&drUifiMEQePc+L<l)EIihOY~it)lU^|Uz~Wx8;jZ?$^V?SG9d13a1<nEMidfqv%FYYV6yG_*y<1O-{}!Pu"
    "AawM-Exuyz-1zqyHE<7o5CX6emC!xMu%sLSFlu(Nnz(1jkI>SvWFTDg7o%w4gb!3&w4F}a^0x`ktX&6=akE;5z<Cjwrj6XLJzV9O"
    "pm^_?I`!JDEguXJ@d_vYS_W&|GN^3*Ry6hy?!jf!yFfxe%KPf4LYX{joNP8><KR|ylR4C1tFPRo+n{Qch_}&jI;pbL5({m^#pILT"
    "zfGK6fKfM<qadbp+;qQA6HL|biNZ0x;jFe!ca<N&`s8B)Xgea@S@ot9Dd%wiRt9Ul{G%PZnMAgGxw3sQtB{(<(u`hianRiy=MVR6"
    "Z_k6tYE{pEiBD_Ih<5WHf^nAk-Lt8AowAYR<k#K8G?3)w1Hevpc;&eaz!^9q6pgkWAKhL>1?Xcj_5jbFB+mYVXuVBkWueH0^SGv#"
    "ro<s4L;1WfLEo%-SO8w(63lclY!czd&uuCY+8#F1_=%s5qZBS%<i>OFpROEr-?$0f1=AI-7+vcpiO9-Vf#CWyaZ>o`-}eN_xOYX0"
    "&2SNC`_|)IB1Rh`=tjn~?Lb0{lUUka_k$;cmVgbzZ4>!t?cnPRw**sIl6SmHlD;i1Wef|vLQu;s);YJ%gC0GX-jcugz*p4-<+_m("
    "Sr#r0Kff0p>iF1>BkdomY0ixh<3|l9Luo&EyJq#Ccxfl`UYX+}^(3-M){U)c27-Id%5S1>QU`UibzG<eA+OaPIlJA6zklQ{SKQ&N"
    "Qbcg!H9~#RK{X5x*M0pF6TSXPJ|}V2$-=!CekK7iZE(yM1W1hlvB52N<r5z_%r2+hIcgjAdO^^6?Nu%Ys@?rlT7A34*SNn*Z>N*x"
    "Qx8+)GV+ZZ!bM=)7oLqx3e_FhN*%1j%cedq(t|yc$Zcb}`Em!lwx#Tojpxz_D%z7o_YDha1u@x!a5HH``rH5GePWp<VxR}E+~KWd"
    "SXZt7Tx}Q3*^IX2tL~kT_$TioCuDyc4MvNGZsWaT?e&dmAu(yjQA^{L(FN@=uO6OKN-ylWc>~yMH^}jQP^lLv03Tr_&k?cSCwy0A"
    "MYN0e4m-?@Dhb}7%H7ql9TM&E_Zwow4_w5%I)={%I$KghInaBg(c9|&ott1r<cXWXjHg+|%GX7-d7ZVW=R#kN;X(TLxVdI75Rw+Q"
    "Xy&dR;X)ORb96Lj$4oTZx?~dG8UNSZyeS7%%)#&Sab(gFIAk|M^_HIE4aI&}4vSslQq0X|GvSayWa6<UX?#1)0x7F6k@OqClSA^?"
    "mg%2|O6NuCCw>l(whc&!cAn;29G1Y#4&d>$aZd>eQ<_#7|2+s%ea>`}fi0|6Ka$`5{DH7UJi#!5_LqI&^6-({k$VWcXZ<`&kQN=)"
    "PNXeR(|bRH0hjP6qSVcm0@oxYjqifY{Il+Y;zU6{1ExVb=JxXiZ@%;sU9CVwuM%054MTnP$$`_%8Ua=NVIXhS134tAJZl3Yki*E|"
    "Y*d(H_w~M;o^ivBYkayG2p;oimr9;iD5Bb|*p466Er%2F)KMGxuLp{CVskUa6ngjd(~Bq>M$xvh+rUsw+<Z**Lv~u_f?5S}(o?bt"
    "4qB?gsA=92?g}DunB5bibVVK5Gv~-E(#Hnm)vrYx4Q%(-t=AB(qHMYxcm9MKWRLxuI^L<h)@>C#GLqoJ6ZhUt_-+)Vb7&(}_h@4j"
    "i4vTNluyp68BVIvX(+;|6c-juP9Im9%Mu8BOEZiMvi!XcD|_bh8uLY~!F09AXa;jNOzGkfeWvwU87F!Xp3-WcMUhww^AvQo^r4~D"
    "vK^?cnE#azIS$}hJjbx`wyfDhpE1X`Il5<eM8-0VO?VqOj_z(ln6*n)N%z@EK5lCV#Z1EjIo;!)08xz^BhxH&@VAR_^Wu@*5Nda6"
    "_G02a*!m1C=GG7Ec`pJo9>7hV-Ls$(2Pt`7xGw-9TeZMy#wQ})S@Dd$V+URKmS#sgb((~R!8-QXayM6(wCQ3dkD2b;F!~{710Z13"
    "gOqo3)QN>-eq#$gBv2{8#!Hl)x{oszE4{f!F;x*&joo-hO6>g>M&1YJ`B4GmsDH-yj`e@P!-rO@fPagJt?*l*(1;@g1Cx6N>~*d{"
    "s;pzw@a~v@*MJigY;1$r&TBtRqjn)&FzRCylEF<9W7x5g-3GI<v(vU23%<h9gWB761~T4YF#jWaVs=E=?l>IGueAi?{uFsVJgRPo"
    "a!VbY+IF0N6BJ^|Nvba}W)q3%*x<}MuQ)mW^ra8Ejk>|@$9^3wv&2fd<3fz%2Z-1|V-u-j>Q5#E1!Kj*cKWiDYPH9CX-oQq*m~Hx"
    "nlddjZH@*$`ORFbTX@ER5XKZj|Mr9Dn5}bo(8w=~69g+R2X6h$_JpyI&Sq<z<k@v_g>Be0C@S3%QTsh+yQz2rst2pVS;--sMdpoM"
    "fEdkv26@8Z#{0(y9C1z~W~tx)$kTC{%SYMA$rj2|79ZKptu^7Mx%F}hBFk=459~uNR7=b3F-?zka=<!C(#bHsklr{jj)Da4*nZf}"
    "#i$`8L;DOQOvis9WKX;Dp0yj?;uihJeYD<o-Nv71z1?d$+#2R_uFR{jW@Q}kgD}K@;qGy4xN&dn$i6!mX3E;^5uZ!0jF9hhHGo98"
    "z4^o>=))S(*BpiYiAr(_OORK~26KSw2He;Ua#AD1eEVP^>oBbxM|wA4<4H?t0vzIX+)W(7O2ERnyI1E~*mf6q__13+OOgN%5S%mJ"
    "dd-*Mra)Z3LZ;kicRkQKAMo|U!Ey&*?1Z6w7Iz|vrRB~o*%ncT6e|#ksliKWL_*4<uZ6NZmi>}QS^@^u;E}B=CmFkEOp?jiF4HyV"
    "syvZ<cv~y6@%C-J!%gRB!kj7Sl+xjrA-01l3hwk*H@sUtkQLF!LAi-Ha|y5h0N=TG%U8o1-}f)mC(Pj_IP^dxECq&84rt#8EdHqi"
    "{N{5_)GsE<1g^SwxA4SW_~soof&o?VrOg@Uu!<&cl^E+)^Er2WMm7NLT*pn_=;Jd^#4IScXxMMr1Z#(44jL!wH;@m(F37mjso-=j"
    "NX|JS&5<-Mmp(1-%122qcK7G=$Ph35-g0M0$_bw2h^e-z{dzRM!rYTUuV&~DR522@wH3Rvrhi8rGx?yp9UYj*&bJ_Ba(-9k(o{2@"
    "+;k~&owbu&a`}j0nlZIy=VYSCGf9NFOF%&un)EPmu|frK!q2oC@S$xI2vn9CP&E(->;d<(BI_la;^B`w)sCJ1_AaMYNt6-d^4;f)"
    "D5MJt0+ei-s^0Rr;9l$39wWQ{sd=NqArejIYFps$fkeDwU-!jJIKuMssDY25GH2V;6TQJyKgZGDtZW~PJOVO-9vJqAKX4MFWkc>0"
    "OKQ1@Jh-Bje%$T5%u^E%LU^2}%A}n)naDWFVL4<9!upQGPPo#1l}v%@)F63FBoe@{Fkw%;%>uGdA4U$^VxX>}2v~~=IydH#pY$>f"
    "Np|MmEbhI;XRVonwLS9%Jbm}g6}Qvf2rAE3F7mhi+r$Ru(%JnyVSk`gY)AffZ!l{(h?W@sr4%gVs5KC4f85smq^modYZkcdn)Bg^"
    "6s<!a9yvn|PacWbzXe^|-Cy3BVcB=((fyZ=4i7!h?rw(AX$G1E|EbEye5Si#c8`dOE{!|XVf#U=BBC;#KTx&8tS8gmlkLYoPY%7I"
    "tkewJ$|W)@X#QMD)U_FMFesc@cv;*DivkWs7NZ1K6#@Y`-<$*fSi#rN3;%}9=Tqhe9&nTE9w=bQw_FinEsGn@2f}<=x(wSvk2Uio"
    "cootSbLOg@(gL?`z72mMoiL*$*M%=cqs9R{-jcy=2T-6UL9zBqRA~`O8vb5N!`D8lsIn?oN1}5+LsyUbXH5A!zhzshW|pv(%E;YR"
    "2AxvJ`3@X0!S#8nMr#*_GBV5CTm;9&)vwV4-BL$!f@$Izl;LlqW&R@!dSiz|y^cLDF#baaS<IeKLWd|jqmzt;?2BNzb9f9K*e6&>"
    "$e&<RHKe(y77zVgATwiWipiclkOC?+T=|tSeIiWRC##K$sgXro+IYI7Ic}oyz0?Hkpgv6q?`eA0(P+vD>yNPNune{*4E!P3TJ@p?"
    "Ik3(rZrGbE7~n|SKVzRzwI&TlBdz&Pv+Do)Nw>>!_h$W!fLImm2+Z_@gc!d=zx{-ypO3{K)Z>i+O0HD?Q#YWwetz)hfu%OM7MVT`"
    "+&MEa(q$Zsj+^;D{W*Qe#%l*`=u~>DB!cG@->2Q6+Xll`!~`}g_;RV=_<uiKySUr|&)?}-N+(YdIn4z{4#x?t$RA))06&_?Xx<fW"
    "_3ALCaWvH)5ie=1pKucnYLv8lO^TD<sr*~!g*ae!6imMvop_l!V`meJk+~!BCgla&kA7KJG{HI(XGWB`@gC|J<6OwyY<#0`Z@-GH"
    "F#16-ZsDMhNw7Ao$-}_BrQDeRARvMx6%S|uxPTjUzfynXg^eEey0Rgy#|6T!j-HE)&u+%jS4#EMHz8VJ=Z66zwn3Y|arVeEo>6$A"
    "vMoHRa;}VvUEZ=4L<ek*mg|WcK-vA)!<nwyM_d`(RFmBk<62M@=b0a4h9q_7vzN&0QDFD=hR=8SD6YGw{1KRBot68(bIG>SV6xHo"
    "hy&TIw)DZS(M^@WPm4+fDr;0zq5j_z%+QhtsVi5mZw%*&z5}nSh%GyxFk{T|z(>)XvO2iu84}7+R}PK|+kvC8`i9#Peg;>&FfGH%"
    "N0?Ad4oZmu3bu2CAQOx!bZobPcZa^2bFD&zw*UhICay<EPzI|9p!X4qmzzh7hm&h|ehYjr?2{9p0zPQ412pR)*VmwkA4MojQ7(xQ"
    "3NKH6d)kd_y5<7iwS1Ros?7*(vAq|od+_pOs8}%!-Ov8r$T~%XRdn)Hb-aj^K`jT6QYiSh??+P`uStBG;}1C!<E7xGmLZ-zIZXq6"
    "=%xK3jG5olu~?m&du3R`?8YP08-Bzg{Uv8I&hmA;H{j}LEQkgB)K{@&t2h=Reyz7dN@I@za~eQ$Q#r|+V<L<{#@*mT#t((`*pqg2"
    "8%b5uvq}{?7#^AOhjx;oG)fe{$ypBG1Aho_60FRgDO88W!U|`(C;lGduOrHBb%4cv{@Ncgir-5xPDs)oE>nR?CR^m-=VH>o?<imM"
    "V4a3jV3QCB=ThRsg<KJl@AVDi0t;_T-AB6QN%G)3_o$hvNk3!24{7`*y$w>-mOJij6wyHpuE|Hk&N2$U&cuKLelOTsGbieEod8-8"
    "5?@A3PhaIYFfVQ&Mn}EHv)_1IiE8VOkru+V=P8W{%KRl{+fJ%rUE5ex@R~E=22#$}@JO~(vesXI$c5=KQlD5bOMP89U!^1iyRq?>"
    "+_)HujUFgNnwGiY=FF-@s-7cts>EMqcVwaL?1}^F4ZlMVdJRD<{Inm<<L^D;pEtrblX4Lh+@$ZGOyg-&zH`E9?se2k?;WHgcmG&e"
    "D=MaGVID>gcEYK1elzcWJN1S8_Wq`d(XUNC(7aE&?yIn*lrsIbx33K$Iy_Du9TK3^k5w;StBDJ`DB>1v=`>8%S&uIR1T;xlx}f-?"
    "&U;4OScNJ(eo&*-SB06iRI>_~@*zCR72!b8t(_~?bJRx?Ru<oROcO6?TP0S4Fx(`T|D=jkd&pRF9|pQOqHAUm<Z2Udz=6c~6FbKn"
    "$g$8#7T7Nv(qblV)6YZJF2>^_v6m;q{x~p@hN4<*mJirY`CU60M7k_RYL+#^-tqu{#dz@$7AUjl>^Zh6piYHfMk~WouAW}52G3-l"
    "I5$4R>V1)Z7hIB15*KoFSpGTIo1=WU+R?9Fk$A9bsEkBhg+fT{Yq3{KP^m2XHx&pc_*t8uT}=XubLL!6#iNWCM7TjXjJ(u%oQNHQ"
    "G3xy&xej70U9i{n1m2h*1Ge27)~U_rzq?z7+s_jbG3F<=4n4u$kaWHU>`lmmT9cpQhh76EAES7qf>-CqK*<$S`(?rrk2^bNJg{X("
    "QHEuMsE$`k2S`62sQEY?UbR{Hvp{;kVb@gq@O~Qu{ABHDOoGR=Dr$Bo4!)UP6!&SyN;M#?iEIVu4-?#=GPTlcHFGSv&m9N0cb!pS"
    "VQ1uzcF{-ePkXdd<7}32ul9Ve>pL9HyV8=tSi(x39oS^X9>krrAr?$!DW@{FJ3S3ApM<C@6*SRriGy1>3^_qpoXwvO$By$zmPe>6"
    "oq=#j=N<EQmhpX`_ygA(girZx&6QwqwVoHM)URWRFeEZ`R<?JauM1XN6OEuBC748%NKMO3pm&oa*0D;|8I#U(<xAq1tELTy=s?h)"
    "3|Pz=h@***%B)m*Nw}MfuM~(LWj5cm1Bm25IpWf{f^Cb@@;Q^Xh~U{tCJK11M(mn5D(2o=He0nGv-lyd+7tKJDkBL;r<eRSmA1(y"
    "ns#j3FeXV1yUPT;<g^XN5_t0YpEDiOMDJqJLT;Ot(Q9?;t!=ICoEKj7C8w}S#QmYzcH4vz<WTNu4fvZO%`jr@JPLf$4oZ?q#p}i}"
    "mnie(yGhkaH3;{&+`+bepPiF-*%R{rzz^s4bsV-%MA4YVv}tWuFtc5<YTK{|rH{pGmi%!N=3Z>Vux6z)Un_=(8(fHBJN;QyEk4B~"
    "*whoB4tDz{SE^r<@JZIER32=GLlTEGA4rFcV-A{DbUS7yCs>ywDzt!Uhb@xaGI{cKT$QQZpa4kz?ttvKkuBOmp}REEY+I<LdXR3l"
    "kn6Gvl=~%+!7W&+28#yEUvp-n<-H*0nl2hiUlPv9``FzE4fTd(zSl3c^fdF%H_Oh#khym7amZ$Zr8j~DsnrXo6e_iz2$@*-oZIh="
    "1YOH<vJ)mMs4v`|mFDmEpZ=O9*^gVC=%`VX!xW?Qhq|LKh!iRzHFooO-_LRVoVmWVhNr_JyagT=HF9}g^tXAXJ`6`xCqwpAj9ydj"
    "tw)|LZdorBX49$iHi{SKouM+A(LEGt28*nzht0Xe2Lko=Pqrbw@m3hhAp<<laQA?qIhAz_@)2{?d`%p!p=8p>(O4rW=PK%IyU%i;"
    "1S8Xcbmbm$;HI5B$JH1DP%Pt+!>!b-pL@PPD7)qpAK0x`g0LiRk5Mtq@c(j9nWtNleG#Ho!H11bcgD-`?VKSoFX^7o8r1_OhC}6U"
    ">UQP;I|mVFPq?zc(hn<t*4raxi#`q<q(jk2auD@?>aPDw#*Sx1929<Q9pVm?@&8hw`pM9#YkBQOkkqq!knl#XNzcVE)`L=S)L+R-"
    "?Q8Das3d}HDtJlD6=<z?t`4BCART*vFaE9n>fFt;4g$wX7_a;8oZq#n!wwlmVEK2uk$!Efl)+lX(%|FEa-GCW{ePzOq(2a51bN}H"
    "tDz$3FA>HA;!M1PG<1$&D9v~C76;*D*da3&$~KPT#qaL(f&JoR)qI4Wp6|;E=E9ckc5{xmw@*kqLHQMDt&Lqfsux=&s&`&<#;p_4"
    "N#UeLjTr>Ff60<@mmcyUU?+0OJ}I%v0!mfSboZO8A)LJ)f6J9@+`+o9funsls)<*vW&OHPN+bqbRFgZE8ab)#`c-0RdY);2;I2Ra"
    "=i!+yIi~QIWHXG~HGH%NB-YH=D{{33sVJ{T$EVXF|BzGo&=+F0ZRlWH!xdky7Ter)IRb8Jy)SqhDX0lYi&o8}VR?bJzq-}SqZ;v?"
    "rS)ik;C0-WNz^AzSrInkYJqSveV`sO{b1WG1!u4Q9(S4C%upc;K*yv1+xEoP5ZH6X0rQI>v-1CHaPndobKmTJ;ZsZ~ue#yq`D%(F"
    ")S$V2_4+L?(dwb3q41#X92+b+Qg7EP=6%`^kVCH>S#N6yJ+zKN>oT6Ua#4ya6>6!{OtaU?{4Q=V{M9jtuah}dzx}5bKo&Ed-h|!L"
    "`HtV<!ns3+ja44|gkoRyB#FP*2U?7l6ux2SV_)HB9Y_S<9JoCgr4#nDut}}!Yr@@`{<u0~0FL_xPN%2MEDE>csnWF8E3&RX4Z37;"
    "7OJQqwL(9Ykvyx7MM)9vEAi5hds+GLgWgMu4^&QR_@`spEpe>5JE$XC?AOVHVfaVV)ZPh#8y2?sl{9iI$nzK-u}WCYr!aw)PaDdO"
    "kop9thto4!04zV|GS0v3*Sr9Jc*;mY(=rCDbAhmwW}QLLT+c=4H9>9rSSWIF>LorpMs)Ov_#(HEWcYPFpcKY3u#Ovcp5;YY+I9DT"
    "B@4D1_s|9_UQ%SqUAO>+RTu88miY#giN#v%K?J9otPL&1p6h^Duyc{Z6?4ejzC8D}^zOMhB&^szfC1p;XxGuBzz|HMQ^MI&9=P0l"
    "H>627-w2*Q;<=SYf+K00g~WNPb?);HIIA)%+aFnc#b*e5CMMx5S*cIqi58)MOXpjS8*X3-=8B^&>l#~jHtP3c)nEMYK6aBiN3G#O"
    "vvD(X+G7Re;2ASB9o2iwO&l0x#Y<%Gnd!hrHR&<lMI2Su=kUyqm?-QdlF#DZ9H|eNJ2jrAA?R_kd$i)VL3dM2h9`Cr$rLMk+Nx{="
    "TKsV08MQu{VghLQy6r)dzq|2Gzy5la>!~-E?ha^r`c6=zg4WDMNx#zVkmtp_#(m&~7j%}Pa=I`_jjX{cgC?0gnJXr6MeBy=b9by*"
    "aqSFqJl*25nGlwC&D}<@?*Ft;a8IW~#Kl7bgXBg{!82Ntp7pm+%;~Lqb|hFLOP3hA30h^;v6931Mb235TT<7cgcmvYXG9tm)?1(k"
    "5b!RSm~PjR8aIKlusVFM=)B3^##)i|`o~!?!qyVq-a}WA5a-tfq<v?MI?_r`fuo8#Mk_Mvl+%Qx7|gVUa$aCV&M9NWrF|}v_MPMW"
    "zac8boR?8*n~L3)iM^g_e^TssbczrdvV?BtM}U;T62GCNE@2+NR6+YD7XJT9)F+T!R;%=&h#u~Y;Mi?PkdV8}{)TOzm~m-aDw-dU"
    "<F$&Jw;z%M-T7_VMsyi`-tfVP`sDy%G*G^u+YebvAODVB-)$ZrJI&zTWaDR?Ij*n_m@PRq3btpkK|(`f<9>Xh_8+?%VE3ab<+~eP"
    "xa%Zvq?KvYUFv?q5sQ-L3A?E^83s|-*nuk);jKhVW~+W-I|uG{fI=OgUe{<QYiJhhRwhRdnq{&dNqGl&h+pzu!WwO?b<#a%6;2Iq"
    "IX`Wfvy62cS2FPJ!-3s|+@6{8`pt3Vve_f6==FZfBe|O(nHFIi!CV_2n;U|b;NYciv-1gj<hp<6L&*b=&^zosW*T}6h@bakSGvdk"
    "baB|@hK{MPt6=D|KwHUJVis<jNs=7GX%34=J@+BZ5Fdq&j^;Tc?-s6bt%u=q7hV`IReQ3q$ib}c@1E-x&5Bb&Qr#K(Z=R3$Ew=*q"
    "ef;xPs;V44_o4$I>bWvHFaamx1b%~skH1E)_|-=V;Kub^>x9jFp@Gg#NE=EbXIsNiC(z(-OO_l^AK@wYy3=n?r~7J(_am}nGczFk"
    "_W~YaN&PSA>;|Kh2W0+{DhAr<%)+!zMDU86kS~dRd%k1zkino6TO9WJr0U;eddR3@4BJNA1`EY({n3cG^k@0^{1`7)8){-!E|c|_"
    "sSdaO$TkR9!{UbSw*q98KM~eBBr6sD_I0q7J?1-8TfhD_p3vSY#nb5^52g*4&bQr*$3gWj$bQlg(JB}AT+M683mw_c{Q~Jy#1I&O"
    "H-~&<_qfT#Z>C?yl{<CwFlvG_?V<n?c{q3__HMV*z0|P@)Y`md@0mxCk()vjk}^CZ2plpeSsM=oPlTqua>cc0oOdHv#U(wR<4K2d"
    "El?4EY|*gzsZs6y66Uar$yPd4B9Ek-Vfo`i=AA*OEHyrf>itStvj3jZdb?onrtb66l7Um>?%L*S6^zGE??VWoaz_!U?mBQ8q&;=g"
    "Ae#bDxsFU}6WFLI?LBpZhSn|X7W4PH8&G{syQ^_dX|S{Xcb0@P98!0b|FJ`pUGwhPEYB~+C@B5N!xJu0M@siWpvRk2vCFD5XhhL6"
    "1S>MnVELh>n2r9DjYXeBs&EEE#T)hQBywyPVpa+}D~1&u|LuUB(A?u>AP@p<`>VdFwOncJdA)L{b+b32bYC78rASvVn)KdgD5n1g"
    "Ql7amI+2LQA8^w86rLS*D87Zm$_KC5^i#-!FP`?yQIn&O*LKDPq(ix)?^j_!c&73MyCt`w$1VC$#gx&H+b{Tt8^Ho0PT@-dWcY4-"
    "B9VhV;b~UZdscat+UhasdAMh_N)GP%<d7*hFZ`JHF`5ACym_|cHXO%8PL*P93aoGrw#CO=DExU&qd3`PI)>F_+Ax8A4=Q(iobn1!"
    "aJFA_C_^`fhqg*y{-ywe9<Xh-HI_}Y_z7M$Txiay*F)H&-`(jc`JLR!^Z!2)7nibHZzH%kax-Y5_Q0zL``E$M#e|x8fY_v#fL0tP"
    "(i^dw1$+a$D~IGa>l&5ffql;w_w8UrN9_HK-akqLK<A8NHtDTi$CX(Qg5J@8M0Ijch9icY_OUPg?y<s_)qV51i&vA>$8?6cW=U>d"
    "T4t0dPuESzr9Hu2G73%)_l*8UN4C2Vxck5)GliFD`@#|n(DO6c=bMuwxgk?Q5Rslun9V8>pvSM@N#hEIAacoWU+@PX9GLWwMLmk{"
    "T0g0iD(Y**UZ5{`J!m-!<Kh>d##A&UKjPqPm))?D#{Q(=ZA1-3LMyN4PcWvX`5~3K^?fOtYSFzSG=V%IzhE{%9j0a805|h(syEm?"
    "u_4`s<6J|%qm3`}cZLl6UN03&w?jsLCiayTP!b5aF{_c=Mxew$=6@dN2!1I{CtS(rV5I7d4lP3kk^^I-jr#BVsJ7-SuvZ~(+VZBG"
    "M}D%B&oaCAd+qPxOU+2Us1>~lP<+E-ncW~&UWce-9t1742w}$`HIJ!}qbV>pf-gr>ABvUXR_+G_!dpv`7ffwCETJ$A-*>cPcIRoB"
    "&jo&44Eo9LitVe3FC8RbvPWNvYP!QN*F0oG-`i<wI;OEvI~szoDbYwqMjo>(Tyri{_9LyhUDgMb|Er)r?dx92+%Y`+^M0sbtU~7~"
    "{+|Esl9^C|6rHKr^FSCg<WzUpeWDqmwP3aS0d$>cbgW0DS}x`G-r7!u+3G<XYESEdgo|}BOME=eEIE6}W*W?AyVAmQnN2otPdC`p"
    "1OHaYmoGv}1ZAJNth1QU-?W@m(EMzV{fFKsR(GhWrjB{t9b4K?Q^YzhR1zleq%F>AK2|#0&!EGGSG6y8IT!_EwXVF&vt~v{Kop<z"
    "M~!H$*JIx=V4bYD+kdYWLc8)*M4K8RSy0^PXjpa(J*Q|FK!~R8;qc-o5Z3i3aTRN5`F#NkN9?SP;2(o-W})WX%(R2qI#1+o@kdVY"
    "IrMBTjO$;}+Wfo0c-rwBOKELoM0gV%X*zE_(h?H`N9KNryh9pF<iDLfLM)On+Sszg3m)H}%pdT0K!WwYG$5{{d9#jBYrT2GbNsWO"
    "kMGinLuG4(O>Z@v&%FgPQ>vY7QbO(cU>TtkfC)vMxi<j^zbX&%tM!UB%U55yzjsk3Xqi31gow&p1cP<Y{LP(_Vu!<qR`DjG=ORD^"
    "nyiR0X77h2q;=;vT*sB|px7_HZha^03QRy)tMRtyvt-gB-b4)?v4&a|x@Qm8^RUq_Nk^Nw-C3IkQcnG-q5oqaM`D?-sX~gSL$y3W"
    "teT47dCx2Lo%60nQuj}AR^x*#6S|kpmuFJ_Pq-jyz-gnzs;OBwiE{C+llH*_DQSh;_$-n5VZeCIbSy!0I43NP?TA2R%Chws<ATwC"
    "8#c%MIy8IDNIAbF#<}aQ_}p3k*GPE2=MVU#IqHBaFkHwQ%waRQq8sm#R=n6V3G5$GW-f&}cJwv0_??ja(V%IS=d5@}Dkx#PI=e&>"
    "f=6B<D^*$rD>>P@yDoQt?hgLasZ)a}0(@kKk9XnKdXaWk_XGQVZ<Wp2T0@zMwRa&vwyo5?j#LxpWwl1beMxQanQDdnV*!8zFF|{O"
    "hi2BSP7Peo3qfTNDn@oP!|uNx_S`oyOTm@K9yg&5B<p1QBd@@wc+<!ZJ!)hnW+K&V_uQAvJ<;0n+Bvk=yiM@@hK-Gym|{p}l~W_!"
    "Y)D(#5y$6RD4cVTa(;GG_IN5D;9DL(+G$Kj=e41?Aa34leX-3f+S4&tx8*XW8u0rQ2HSJv)1TbG;>YG95b_a4_{U_!pQp=s9p^cZ"
    "h5}i-r58#cTe;)e&sT^U#GdW<4{9_t=tLP<mOg-`9yh(kI8QWH@s*M}LT##*f*XW$_qmx^alcLyHE=MlxNqtwAUxit?m;M^^sx0k"
    "AlT&mza)@uDwO9j=7!Ko<Jstsmuv=AOyYQU2|*@d^bn|JrY`?wx|CZ(_W~T1+`lZ=>*}gDSVG&m_s=o8=P)8|aZA(vrT6CPEWPDD"
    ">lZ`Z(DZvywgL&h&%Ai7e~v%D8tB=v2;|uzZO3lNC!X`6+i;uu0JMi@;h>&F2(_q=G(uId@X1NpN?9T5tSR>xrvxJ_#}oUO@qO$q"
    "^oEFF*u+_&X9q>;J7dxM%BTM<m3ZxG`M)Ze|BuF9hHXKbn5^x3Y&wH^&mt}wb+7f-qh<$8JX{au|3^$PkmRTyr1sp`&T;+M7^G3}"
    "(H^XW$<tA0^;J(^o(^CeP1r`p<xT&Qyy9LUUZ^P7ruFQ}mpbb|T!R*~5Oo#wd`TGKZ75J0<Z3+#waNNyCScD^%HW#L9}|~906XB;"
    "^wpRH0(R<F=+Qsspt@U@+bp!<BOCtQ$Hw=u?_e&{hGNG;Q7P(nT1IZv6L$4RoQL7Di>ov!$E3~w#CO&nyEO8=pmXo=FT2sN^$;x!"
    "JHaD^&%0+obVZk>q1NhKAurCOyldbWEG-Z;nKP?zg5JLc@wa1Zc^z_gb0sqWGyG8G;l&b`HJSwI!tDW;nDzwgC=lQvVvL$%pt1JM"
    "d15{5K3ZTlo{LQ|P)3U3*H&g`j3wL7)2EkVmXIZvB2xg$uH8FM9Qn+e^n&(tn05<?{9r0$q9|`!(G0f{t*|=YWfLQy&RSrjUb?*6"
    "G$MxMt5aR7qBfw-ZeY+O-d<8_+-~6a)J~Jo3v)<H+a@wbV6&Dlh!Yh*SJ>pUmIg0Q=i8AIRpdpu?E|n~oH9MJm<KUJX?hzh55Qs+"
    "G%|7DXH=K52NX90v7jxH_+cpJ6G_`^L>FY4si>XTnVOX0b*Eta1`RvmKF^?$*6Z%$dSF~h5TIp2tXL-NJU<FkRs)uy;qP6l&~oWA"
    "?A3kmu*^%bST)b=HI(>(PifFbZTrNU;#{(rJ>jOggU9&LNsUPA1Flb;0TWZhaLd%fZht~+p#}l~E!D>xh_mjvF*F4(T!X1vIZ~fO"
    "<11qcJgfocRrnuftTky#hn-Phs+~s*PcYvb55KN4FNt@I>2CQA4zZ_4cA|Q?ud%%x1=iSj0ka$wgawPTXjotz<@fx(Qfc|)R1-40"
    ";Cm$V9a8W<JZY<nCKhS2Ddn$-+?kSPzZ0$>Ebv)%isF4ywhH=z9uJ7+ZlK%rd<cQi%?#>K?d2X6L0g_YqO$8`k9Hz~#j5NnVb5bO"
    "88q3j?a^^!UWcol*irSiO5*?8ogj0`66P^}x-w^R0|Ct6_Tyghh}cIUzV|*}iujI3Y1xE1)aYP$i`a4Ik3y?JRb&$(+iNcu-iNU?"
    "F6R}F+f3*p7qz?tTR2DA1cP<4Ga9!Ro+Hm*@@&>d?^Ft>Fo-r)vE66S0{Zz<ia5)hxsd2;X?Hx0*1<VJ3?C>w*wUtw!^*(E3}`&e"
    "hePFVlP%Buv>&kShr6B&^_taxcN|xzfe30_ZLx{`ebqc;EKEtAy!z*eEFYGk1r34kbFx~sJ$V8keMR!Dhzq}_WoqyFwZ0~sH>0NF"
    "J$odH(A8|8aa8w4x&=9){1kS-;W`jvH|_u(md0%0gh>;_y#NdHW4}}kAKv*fz#Tc4iZ{}Sp9I~Ui~nkoqh(`b)?S;4q5W>*sRt$U"
    "h3zo3cSJT)&AMy(BHc!~g9|gTt<##Xu8xRNy0{5m*OR`<s^eQzh}Ca5<D)5j?biF?A;dW?*#uh0?}e|flLSZjJVyfDD7<jg#!d$k"
    "1m^dbDrqWy$MS?m5xzXz1}e&&)Nvf%y+E?2&69HP%#!yRrctAf=WuMZI>fNk9B6V%CQev@srpZ_8rN+)??az;5~li0KtE8JT~^0i"
    ">lm$S(74(UF_-J<n-niYJHA$-@Gqn{Z9Y(ArcN$6(#7N!ue9=rwswj0rxsjABss)O+rpm}41Kncm(D~SUwRhn=vDk<*CrqUzV6}e"
    "h;QSZb4wfL|KOG@@Xt3PP>~e6u;a+utzU_x`GtnPwpp`+Blb(6kuP8&Iyuw?dcsr6?>!NK(8M3@bBy%nmNV;V&{dh?Igge!IkdbV"
    "N1ExFt#;RoYvRv4+J@6rEo_NUXQJLpCE@=WstJ7BJ%3auWIaVL@PN@aWFLgx^-EaLTFTB3ho$0gNx-0q9{}pL`f?LS-fp&$31UZI"
    "k1cNHt~%6S9ySsbZ37yM0%Vg1l6;x)3tr(T`Oxk6g2}~~AONTkA0WU8E%g*<){_yo0TlpQG6SH!A8Rp6rFKjJ+$d!dcfglI(nXS<"
    "KoYu5ptFP8Po9ZQwey+dAV);IDrB7sDvaHzH|)I!#}B+U$UP|f-uZhUsKI*0_UH!{1(^8f4>0-$Y9@=u`+f&u6MGSM?^kc)LjflM"
    "5q-_$WF`rcpG2qx8%d!;Gs`}fUOcm>Tc#XcHSElBnPDMK+xFX(QH^cr*g`Qgt-lWKTqkte$7%zpFL<Z{zAcljRJqR1uS0}TRICY8"
    "<sQ*3+ki{=uFW6&f%(J#h`|<Nuou)vylx|do|;<<n~wRGE|?|V1ckiUvorFkVZQsl^v=R!f9nng*kMdL?4Pn^am$PnNGG(YFy8rE"
    "vDRodW@Bre*z>1oP1n@x;Q?IvxNpZzg^~evw~*G)7m3^7@;rwc&I=jY(n2UTjP=j4Joc2^4)sow<%tzQoF<#4AIJ%ucMmzJqzaB("
    "B_crJrM>DS4Fx%OA!1^a{+h&P5LtKWOicsZDnuS~jTO$^K$-~Dp$hRu2%*~kK2aGqh0|8TM>cK)XK5DyXA$vE9RnHW1B%Y1YuYPd"
    "lG9Tl3;3jrPD!tESo!-Qh|2(yaKVF6A_vhjRre0`o9M3?#6JHSnl|GhgA*JrDDS7CHXQ%CwMoc0Q;;)SbH{+%ELGt$6F1&=XEA(d"
    "!<WKl1+(4f#EfHwc~Lkp0ANdBep}z3HY-J1Y#fq6Ci7^R9LrtRr$*?HoSjE#cDk)v;oEB{=F@Hhzm4s021@ulA?lB4Q$FM@;sRBG"
    "A%iS@z5>o4rP_Wwr1o0A>rbf4<_>JqyB?gxGNccfoEF+&FJQ0VMrW#G3TJ|F)S<6nEwcyEj?Y!CciD{7Aj?a2f|ow_!~SMg3sJ~Z"
    "FdFgXst<pM{d7vLb|9bPVlcRK67<&z<@i1DHIFH)*1dX7y;AuU>$u_p4SlR8+r2tJL@vELsG-t>Od@dCbb$BXydzw@hK^KML2NX_"
    "Cw&-Y@(d&m(vH^57fO97-Z_=4MhDsakqb}aJDCfW34ARir*}SnTdno+g^9mz9;@9SxGGMWL(N7HpzqgF6vXeYyB-w_Wkjeg{7Q#6"
    "MlZXW<m6i)PUZFh*<uU64_x||drnhgE|fnNX;}d<Rsp<KI-a$3y40!n=l(ezm1nKGUIbf8CzZvg#9ZGpt7DCU;%W2=S^+6#HUSXd"
    "CrgbhlX{5sP(y~z;f}{VlH$SJ&-q+|P#SV;X22Ye{Zv}g?Sr8s3d!!->FQu*`0R>CNW(bh1Ms`Waw*E5?L!)KX93&DVtoWG6aVF="
    "@wI<{ujw-G?NWtgGl;*Phz<WT*|-9RTJJ(WOdZHpdRcPDr&qh4CF3!aXRr)9YxATlXKSqtcU%Pw!5teF&FTS#Y6pQKx5Y2G>D5YW"
    "Q1z7Sipio((ACv+tuP<RqNp^i#`_Z$${wkc=o-*Ged0&)+8t!RRl|oWO(zg`!Gz1<QJR(eWC8udz?!?sttwfG3o{{Pk5CpAvK3ft"
    ")6Stj$%0?zp6XD`Qcb5Jc{Gtw+aAH~q+7MWaqk-i6WM+f2l**KU@MLBaFIYtAj|k`R?FJJ#Aa+SPqF^VTjE7aKiiWRnpy4!)Z|EE"
    "qb1NB{2<J$p@-FEO|lR*>z<dGQ3t8lyutXGa13rn7h+fw(yY$w1h3p;p2F1oLT$>yR>_!IuTw)Pv*we&XJMSHA-(gJf!e!HOht>!"
    "9VWC>e*!@V>u26WX7zCYt2>o;AC0HlRIFYsi9P2=uWv!)u%{AwiONBTQ2q#TCmR!;-wEa&Wx98sL8gOkJyJ<J!EDH831=Ha22^k-"
    "-qpfU)3Eee{EJ%Nea(LN@x>Ihnv%%$0)Ud*(n5ye4-4TGDbg0;JZ*^8?GqMau<G``WL22K;*x9jiV7>*Yy;1mhw0bYkWP#7n85qR"
    "9TT7~{G1*0?EPD-6rIvwuJ47iPuC^j-d6o#x)HMV(crc(C-HRv8&A3WsW;A@gF)mb=|WNP6)HERC2!4jJq=;9T#BvImy<h~Ue~0Z"
    "l%3?MVnWo50b{~MVRB2Ha4*36x>JYQxnhk9_NlFZ8z5ZEkzrDXHnGI-y3Od{^8J3`9dubJe)u{=uJEN+S=(Ig>p5+;4Ln{f_;#vu"
    "3{|EmW#%{Iw6LnGTx__lLU-=EkMY`&KlbCFhtF9X`+I{RsM=3m{VL0l+vv9IfpmkVj6_h@#Rw1D1xR*^&nmH2qb%(EFxd!xb3M|j"
    "jLB*Yi*3Sa>Y#!Pb=_H69<03E%NPS*{Td4jm3%JRMrb*lDWAj$u&;Vp*a(O7^~U;@?w_A4QBPiB2H@dV7*KzL8i2JO)6qy`Rm<q("
    "TQ8ty!$w)?i%FeoMnJqwiV~!RXb=Sh-wQEJN90;;JDECckKB0w31@kXhmgJB^q>aZ&3WZ_TFhU|qSkj~U+Rb5M}O(|v2U}YQ06$S"
    "f#WA?q18YTr_tTENYs&4E4$&_qB&v%Wr{b(H53Bx`1)qsu*I@$6XEiBHmucb>yx|Ty|)38Jj;~m;InTf$m2n-tx`#9UKW&__Vuj<"
    ";9ijt<TH*98vi@4w0vXKKh#CkeER8tr1C#MiJy3@=X-gDfXGHfGZA?5-onG;m^HcV{;yTvjt9K;Qz}B56k%f=mYw%jHdGmRW141<"
    "Hz6txgTCNf{KF)I>d3w-;f%DS;hBI@MG5q0Y?*y!?@o@mcaPFiPJ3KC!!tBjUu+es$U8CZS+?=BZaQIWBLOg<lYmfrGvqzIQ9r{P"
    "kKO<NIlk^z@xJW9SZ+u&0j0Q;A?=<HyDuZ>-_Ywr6OjPrR*CC3UqNHg(pM+eeHTX$XupO@3j_I2Ej9cQ0e7mlu;Yh~;6aTQYr>L$"
    "H=XF5g;L(){ZOpJO|@MxqlN_fSl_@24fQ@WDeoBT-3{^OOog-Y1}GnKlIBhKJ&~r<1Yac@si9Z6$N$AzQp5_(zc`9wjbdij)LUVd"
    "`d5l!0NWrTOz<Z&(LQyvXO@#4ddK^)S&9K@<bjC1kSQ5MNK{eZrma?8^99KQu2Aa7O8qsH@pc=f(}ANF^NehakB1z7rs>K7M^g)8"
    "8XF7K^nWJ9WIuB(Rdz-zJgN?EV(44Y@zRHRm8n-C#vw;Dw0)fx<ahhN0{0Eb-xDQ{4ULAJlXUOMUfvV952*EVXZU}z`a#$|KXMV`"
    "Ef1AosW+_CX2`PIkkRq6>Nykf&1D4q@;DgXi*S|Y$4;i^6A%jB&v*NgF`i-r$S;rTE#1f_Z;mu1%PzT1$y;q~0XAi7Fp&2pl>{*E"
    ">mp%+2S;-s+6gS<XvTF=hIyxWX!Z=E4OzJ2qNlPv;^6{RTqR=Q=`J;1N6BEaxnvP%MXd+bG}_)&3Ez+J)=>4<mDpJNSbl?#=kDY7"
    "eTRMiJ!i`PBA#|XmLk!!Jh@(2V{e6R@U(}r5Z48}r)6$07L2&|C13GaAT*~~!6_`)IKx*r7fRVmTGu^M!4u6cK`mrTR<);tMyr^N"
    "Q7N9tc-RZ!OTTRYjumyv$<+NkW_8pQLaT$~Z9BOGXM*aL2VF!-1Jgflix)gPsJwAa2_ZGQ@aGmfb@^INeU^;xh7-=CcmlQ*$#G~*"
    "XGpeBWG_4iN<Iis9%8b)Fxr_6td@X7jk<5sr213U+HPOhkMT~C>}D-)>A47@zb2Vj4GCu-IbHL1a)D_~h#hW)Rl-alw;jKu9>=7i"
    "S8h&mpIj(7mjF)PP7Oe~`M@gV;q&fYcbU9NYdobaF`fI8$?hvw8p4-UZy)jr?t^R_ac}R;a(N?B{*^0HIuh)U0QSE_X2(h;7VmB7"
    "Nn!>!X*kIa&%5@c_$FBk-M0N=ekG#5iyz`yqR7zCBM_L!=L{(W*E?XRLaj9m?ulqV)vcOSaC=TGzH+=}W(Fr8M^H4T;-;0$+Hxi2"
    "?Sr0A`M13%L)9loi+d)N=+Pn8M|NQDs_komn&1MA7CkWjG-9I%oKr766$H*y?YSATkL@wbR4(r#Yldz2h>B<uKx!f#458C`PwX$>"
    "9)P7UPNmAIL*n8(Y_Oj-QW1NXa~BI9w-j6EeAWm=aF?kcf+;RYxk|X#u+dtTm|}j)w((_0t6M&;`L1ti3Ti-SgNhk+du8`xcLBJq"
    "5re-c!L{!O(>8}y&U~(KTMvMm-BNBswN_M=BCH&yH=(M+PA9P{%my_hcIGyzJyb$+_fAN><(Pt^_vzi)LGeQMqdNwsjv?Rl{b;10"
    "0%gjoQ!R-)ZjwBtw()1n$Q>QEa_I}jO_B-12N@Z5nq^R&hTP|ntI*Kj8a9Mk;QGWkRDDAAaF>9~ed@^2@90%f>%M{qrTO_SC`6Fy"
    "o}*)bJpgJ?BGW!pbmC>iDPvmp{%`=L%tUjBTs4~^J8fBdhIu}?Pub)&PZV@IxnN$@!dnI)7s`Ri<{l-zepgZ8ZiQBrAKk8$l^|M("
    "3f+<EH#*5wXed$pP4ovPCr_;B=<`Z0XNsv)Aztr<hh@A$_>#Pt_wd6;NJcm=Zd4NVe%zC78*v1)L}uy5U5q1)*$lw0?hP(*bHzhE"
    "wUn<d&h`6BeR4-;({{sgViN{$AqXCJWWj6jLQ|E>DdvN-@BV!`6dmI2afflSUi4h`xls$lGbMsl3JbJ>y66^*)KxCfR3bxsf$=V_"
    "KEWgWpJ3gPR~#JGLjYw*cYW|?+F>9a!7ZFaA(}muV+r}LC{AwR*h!uE)uKG8OPjuyYVB2LPxI`?t?##F(<Rk!*;Z7gS9f>Z<j}ar"
    "_dH?UB;?-Q@;Y*-YPCD+ckRQ;NcC@!k%r>?Rco5*V2|i9`W>8|MPbMeGHJ~Y)NQEpLa1Xyr4H^(JGpmg&88uL4Sd_m8f=(+!s%II"
    "A2b(CYN${FA-6Yz>c>nHtL~bY1kgim4v{L14nq;-Sx`);7;EjEggT4Rb?gF%eP=O1p7BYzmA~hYXq`&TN6+D{8LN&Xi|qIijOUSQ"
    "BfY2BF*;VF-(pk}&4kd{jkHvv(eK7SE8GSsnX{Cgl3@|nUf+?7gGzf=3VpinQ+JRTHd!62lsMov4{LM2MA?{q!xHMfK+bHIXF^Dx"
    "sm&G>euD%un8v4i#S!+%*WTa?CWDEwb-5`k(6c-Tc&mo8y-47t$<3v&U4n-XvN8hX;r27$<MB)#10(Ehkz{1hAZ){&vxDKA>0Fq&"
    "(B_`(uNt~2DHe8O^BQ*!Y2j}F6+nXvF9L0^(IL8=ZG8;z;WdmawJE?lNF?C;memhM->;>nx62?Ycnqv*=YadMM}4C>Xue3Tn>r4@"
    "5orTo5VsdVtD5puT8R`vVNI>5Rj!i#b`A`Z{c#p#!z%6rBRq~c@|&d}-p9ncnc{FIlZn1$=OqmPJmHah-_i>%HRc@RQQgOQ|1C2j"
    "egkz^)dW&_?SjCVL4p5<iYll2tI1-?s@DTTe1+#suq?BvKkMpJKT{i#WG3s36zcp#5w$IDF4ZtF+vMW3q-zGyl17plXId?%iKUe%"
    "xJ@H7>6|}sQw+t>@skpRPBOdllnxxiqdYv*{$ePE{JI`jam#<g0(MF`Pake=GJ<S^$pzy0Me_)4mPfTxyu4(l9%d_IRWRd!8S(mk"
    "6SrYVX>8O#_OcQb+H{Yh1m{+Cf+(ZV&63H$Q+T-^ip!9Iq}G4C%GG<v_JX11Y0Mtb>MaM-MPy=|SXFrBa?Zos{^w7q9XJYTwqo(X"
    ")lhMoSiHJpT`v;8{0WH^)+!CNll>|_#3#jI^JA$wU_sd<tTPz3zrix$TsuYF&*dLI;_LMkaLH{?H>K^5cy$^r^ge;jA)?}WcoR_F"
    "mtKgDlC7}St%F+N;vxVh<wJ>{lx!X9N_H=bz(ee17Y@6H)WD2#3$3rzrDcJx79bPa$G`eH9b=His0uuomaA3k482;`*xYhyFmqhF"
    "atBz<XjS<(a-P*6nKZiSX0zm3d;lF>Fl#IKwtJZfuyyBxoGp{JNW1b7sawn{0n?U};4|z=Nv8H^-QQEsHCcGfnh{w*UIxP3SeNp*"
    "{gkX!3!18{L-ue0h7CYc>oGGXwxIj)gzJMz9f&ygJYpvV)k~4L)^`OKjh-BO<`!vUEjep1;D7$1cE;C2a-d^}Yi#~vjpxC?tCb2M"
    "a@7-Rug(%%u<bi~0`AW0NWgNd2-j}aB&SrAd^|x8nZ7Op8u+|h#t%<J{G*^q)0%9+dB}?eX}ZvBX(xCy9yvZ_*c}LIrtJEsG>uxF"
    "R{j&SWBU@hw{yv^Ns5dW9glS9E9!=6=(g{2gjo5f_zRBzOFx>ch}`AO-(4SK(F95^?kvUM5L*GFZwd_gv4l7%x$b`-Q%FRwgspAG"
    "lEL`id}WWhz}-LpgL9`QsjZ&*gP=)%dSukqHq@Rv{_{x0X}(IZc=+uhOS57D$+8UP#2nQ50um3mG%=w<KFHGa0WbclzRt~kT|~d8"
    "g&}3JBu-o6xsq{|QP=A}v(sX5&#;mDJoacuuRiz1MA&iq7FlU0;y;x~wPKWK!~p9zV<yjEr$;{lm3tY6WD{YDgKi-jnJimOwd8p}"
    "(zp{sXBPg$OTBW@G3mzvae?d=TYapGRff*dQmL!@k#9sN+F(2iqc1x9;_Ku^^W4X8L^~21SnfBPjVw-<*+pc@np;g}(qY4XeiUqJ"
    "YJEt&j)y~V5D>ZC4qJh(&u;e`#YXM+v5tp_*b$?a;K*Km&cg?atDSzGk6Toj%Q!N&Vk6u3Sird8N$wD})T3iopLcdqwez}=u?12_"
    "sFn%`AqLC?$IedlnwbbaTI^y>#@Uxl_3rQi)bKo}-An_bVwmvWf(;PP)6s)?r56?f|G5e$tt@ABy=~QCCotohw>*(VteJPw@3f-o"
    "5w|lfy?>)dF~)na1241AxvX#kPXyPm)CcO#!EZUe*~XA#H{-v|?v6_Cj%JTCz95U8m?dV@zGpp`+f3QoHR&u8)q_IL^{L$ju3%*~"
    "XOS??dB>1d*alife*;|nP?p?=V#FNg)0=r{;{wtKiW*S3B-X~y5n{ms6n!)s`geAQ<jDFmCRcFH1lQ-yrC7_~$7hWF;~4oXf(#0D"
    "xWJ~d7>GfW<It!_Hb_0^1DD<k2|kRWa;ofnp7>pfT)@0d`zGR0&pzk2i?2g&u?F-^4H3cmrqCa~O~bSD%%iw9#&l@Sb|#uLbt)DH"
    "vvh#eVrCOYu#URN+vq-`V1B@5-YHv*n*jqS{p1Fgs+ll@W}urN<~T|M-yM0j#@t$%M#-(jUSYB#j1<zc{nA#ZVYR0Rs$@7)-G!5x"
    "SKQQ)MzQ$22OfSQpZbC&7-UBvTV_s>XHvO@j~p<dcC5X>n1njAp{_hLKm7wUo|L{47mn0mrzqwQdHk{!A|`Z7s0HC_cbKtsDYn*o"
    ";5SY@tU_*#2Jy0{&44iJI8Rc&5yk9h{NE+NwL?-gb?nka-r@u>e*37G9*aQ^cgMrI#gZ`!nmO)qWI-vF(#)WQdQZ(Znj3y{`o^Wb"
    ">j6{?k^3$6L|x*eEk+`mNss$2_$X^|>19qzC@kbp*3i9%yh;|Do8){WS>UDH8Dn27Xqxpmy31p5THmDSOS_pi#uw;3O)RmA>(y&x"
    "1I+ZmRDAdijLj$NtukNO+ZVgN3fJtDRd}7U#M8LFPQqJiX9*mltwk`1O*yVXVm?hA_r_u1e(1YYZrDVC?4$R(Y<WKo-SioIMnM?`"
    "KAZ+<_*SleR5iYa`K}W<2?)`VghqvN)*U(Ll+Nq1oo%amCBZpQJ_x%}!X&vr@rc3EGa<TI(qxjJw}NX*ReMX;F=ZQGqoY!L&5%;r"
    "R3Qi`qfT^9QhSGx4~oDGb>`1g{Mrwy{)(~sF76KN&KTMt%yeH(IDvQ<qL>r<Vk{4x?wPue*7&m1_ct9Su3ZVkYRs!_*a1DcJ1)93"
    "%PzBVn2^esbIMn+a;J%!^wP`8o;!`Tb3)c|H@5YxuOW*P%H|5cWK3_$EX0LeqFH;wOc81}yi+f<Ivj$nuGu5PCe8cx?>t5n$lRt<"
    "QnNZz4i2~_y|)R#9M!bDQ&?cl@Q`kN&{X)@&+zSelJy##i7{o?7~iM39C9sh{Cikko6d&{<%`^sTqg;;?ygXiCHySou4|lrrjoyU"
    "RUWad{Hc-8aL6nZ=egfU3>r8a#)}+=P0rTOdUMmT^Br#Rqk7mhz^8ut;^5oKv?=g`br@xLyF$#SGs<<FARlor)xkd0gVwJTduHEP"
    "s1p*QE3CeY93C*eH;{sodpFe`YuDt$-Js<=!mXX2HUm0;X(I;7PMUPj{72q{23=v`#UCBDta#AARla076STp2i=CU>Ze^Wo^$K~*"
    "+{posEvk_Bl^Uqm-U@rM)We1+TR(G<Ax$_O6i<Y_(9>DN<k}Si1dUjb{W0w*|K17j)C@Ti_L{_r4V)mMSDa2i&iXWJaO>=b(SC41"
    "iW-uSxo=X1Kjvt=VkZwDkn6<#GM!M-hx4#l5~J4{sF6^Zjxq#n4UHA&sZ}~4gQiD~58j=i?c2n3F&+-+_7a#uN2|8Dr+phz0z2lI"
    "X;0F_V}_|)CDIh|cnC|$%3az!W<FTfuUCudIfwid&s@3$qWb|F(`+s#9)nb&{Ye_peplFmlt0V-9XQz>z%f@B{xsb-fLs5mRG3GS"
    "+&tY)F<iI+8KL1Zg#WB0M~nKB#qlkE8Kt_k(N6pca23GkF<`63An+-G;qjJV!4AjldLh2h>D^7%oe^?DQyWmu6RFkQ&kub--@3fB"
    "E$<r=d9hAUirp|KJ+SbM^+jpv!QZeG@+r@syQt;9@ONJ*s@+W!Xr$H%(U3crP&>x{45}TFga&!W^2o50hLt`?QC0T>my_NC%wh?S"
    "bo6(7a^CRl;V$d}SG;qla^6R^X69;sPB9DZi)PF?%;~$GPPZI_UbWQZK4$|`te#B>W(7U@(O9FP{VL~j?Vjr)=&WzJ(pT%gqnh!$"
    "7qLh;2&NX@3V;I3tSu<}QLa@r6d)m&&z(LMa?1gUs+w|OCUfp6379?#OfQ%owRA$B&$g#gRX;>o_K3UkpZ$6A+)3;%z}pPKOsl|x"
    "V*!-u&KK@1oG+!#nu?>Av;R_I_g4z$wSTT+dpn=2J`#4M>1h^C)(kTE#<&mzbBj+&;9@s}vghLxp^^wY9lohbqT}~*IwM@~2^&p7"
    "QF8DE_U_iHv6K|BRw1{citAV5E`CW|yd3FJTjdwfMLMy)-t~d=R_&ig-fJ^TPB1KR)-JH;N=^QgZ}`3e?!F%eg6Ao+^yKnM0Njst"
    "yefL3q(bw}khGW42OfxgmBb!B{VFKAm{F635>6_r?5nYU1Y;_LJ-X98RtU6!6}da~4`qg(5%BUN0hZNC0c74YU{F908l;3aIex+l"
    ")2nR>W<e77_NlxebIQ!o{E87dkEYEila$5wsc)$3qjF~SH1a}4vXO81S^Iy$*1UjaxQ7RL4W90VhUU29npxv`g5o7p9u!qJ4HI%v"
    "oNzSd*D4Ea<BQ(yu_;`~6Hi@W#jow^L$WZf&wYP6jPJklg$Tae`*O@v`C{h;IxhuoKudKHtyIRMO7qXSLb$!b+1W8O``(eY>1!1-"
    "bBF@(KbmuUBtg>i9Ns)uX&+I81-)?qpR4~Uq|jwllA@M9K8a`dZfy=W@3~JS-zo7TvBj<KS><R|>bs76?ykA!0<-HKt~jRLV1W80"
    "ZhWsH*m>^$F2GJ&3(JC<2D+7a6e_m{I{ihIGWt7eFmD8cEeH4iqc4FmknEqhJTMCe<NDxr*#+_N<qEvVritVobD>ss&*_-*qTyq$"
    "l7!50wUj7ftens*D^3+q?2w<zUa!;YQRgh;;=v~hYZ{5Z+`1ryn%)Xy4r-iPsw3flTu+gvoe7)`C0`|R;=EAPn#woXT`2-YFv~cd"
    "*Wt`@&2fQL@o)GEd;EG!V+mz140DGN<C)~r>bZ~oarB_)zv_WzB$w5H?QQ?jL~g`I6S$`LGzb*%n%<6$qfzA<?l4O1oO9;sc)CF2"
    "H@_)n2>wWr(uCuQdCywR>z@jyZ{vYH3<qKx_QJ;MVt{Xfys-Kt9$38g3-_YM+4YX|^`#ZX81_AH(XT=^<SZJ&rN(4f{8_0))TO7`"
    "Ol0fE1eepsxM-XFhv#>ys+Ik$=ZNfdSATi!1n86W&A;J>@BN7lleCl=qRiYGPvJmm0LeNp$A+Y^MJzW)51981>Cpm${A~}?m~isa"
    "K@8~nc*SPZX&+y0!qqKyRe{SA5+CX1H>1w%FvB~;%S$iyGSMNT2J>>TLS}$yL%+6D<P8btw3a+_3tqO4MS&ExxW6$#oGMq73^oF`"
    "DbyqG99egi!v|6tDv!7G)X5C@V2qlF;#?=~UEj-^l}R!Gi|EKU%=2Lr|AjAju?FM?yw3L=4OT<68T0A0Dv?lK5j%YC2`$@0fl{cP"
    "_pM)rDVB`<a7WK7J)x;w=*p4%57p<$G3R7Uewc1lvFV?ry%$zO{nW&u4c_ySCUI<pMj{sZB>2}X9nrFVV+>C@-G&lNhXLeY>V=g="
    "7!8|MtYB#O`H<HOJ*j>7oz%1T<>S40YL0l`aZ^pcbRHP&wcruTjwDps(=|26t(C`)J6UK|6ycwZ8Y=(heahSLSp9~~xt}t$FRC?9"
    "rFO68mha3bWDrI%wx`^+owKv<$C3@jB&6OQcG>5=Gy)Fo6=RHZrG^0LHZ&85+@FnbhSVn10)Ns>6?fC&tmkcnAwCYR#S@sR3Dxzy"
    "o*cy}Ax0yd!H&K32pWFm?|#QoE1SDo(w(z4&!~>`rNq?nwPPsnf}F{ZAeR|;SlYOnEhV7m!57*JKF*^pL?<r|)#Iprx~hfJLrEA&"
    "kG|lH9E7qne{4J8K))CHwjp7$pn!bntp+ID8Z$TidGRpbm;K%7(I$2JN`}w_wwZI;h;^2VYiL#22$-yS+JbG=L>9}i9$`}W+z+}<"
    "Qwfb0P+lg)MGbTQxA1tk3eJ)$qC4qkv2gNaPSI~T^PMYEIKsFt+V;!pl#=2mK?E%)mpxITdFCn$3ma|<Hy}UG*hhLWC&{4#thCWe"
    "6hMnRvvb_?&~(<Hr0*8}2K|+W*=8bRIqyeF+7!e*O(IrzMyl~T45*|eTTIV2(t*+VxOgPNs!+oX6_+1T5l3gG|2_+xSixW_GAi0O"
    "k(wL#oz4=IMC$?3-hFkeJCo>+{-iERvd`((2nXgghmsI!m}-xsvS{o@s|sz-s_8+fhhsQc7DzDT>UJOmV?=EBrXT2R#4>!0jkv9d"
    "Dy~72p+dVS@UtcsvRl~*n*ab(hPRe*yDc2o9wvNA96Vh%yMEl=di>6?-2)Y#t~moWY)WnDfVNk|h5nfwu&z#&Snu1|YZdv`91Zpp"
    "U_5ooz_rb&8desOl|G`AtK%Yk$9lZ%Gf*YEai*@{94DSy&r`E_R5ogNr>JSpWfm;Arv!qr(Qdxsk=I}YY=Yh)){8xi?gh1@kA$Wz"
    "L9WbT-Kv3N#H6$-nQ@ASDzr4aU}l3q53`IUb@d3XaOw?{^RNLA(@5ZhjM%u8oWeB*p%(zQHM$FczzSQowc#Xf$P0F#HEQU*!gZ9j"
    "0sm+nM{Y$q*9u}rwItV0x`=qD>UsCJ7tyiz*ItGUz*?xUnE+Fu#Q&T{L1&^!FOqNEa<sfkmeh-|zccCS(dW}6P8%k!Er)arUoBhR"
    "8wgNYX0ig`Xl3;i^b)Jh#vi9HT$aj)J@IgvEJ73vdrSstI{~)~<EVm2v_er4l-U^%ClU4G`(>&IVpe)jBsQwKWM<BWUWTQRefJUE"
    "=j)mgMX%CoZX?1vuA$_myYYi=A39vc!;^N<$#@Wg)b|FZ**0V$cX#f0)+Z+N#mP6gXXa$SO&TfGFiAcS<3vlPhzn{?Y1K0sgGaUN"
    "39}kZ!iaX1-|@amk_|f9<No<bnjn-#T$0o9hCjFN{?t5<`l6?DE#*6C8xs~gWi`*>0UrEpAsrkmDYMfxp-K)0>0)J2y5d{kkx1VQ"
    "<pul~A4Ds=D0<M;E$wQ*pZ=A=SncsdiHdc+wXQNw2qo;A`JOD~j`pwd1fQszcv^3Du<{IxLqX!oDo%LJ%xWZn*>n#?!1}Vkp4g|r"
    "OB?NvxZi=>a0%@k%&{U!H3?OoQ*G7!(<1F3eGr>@=K6x`T@jrp5b1TD5YM$N@5nI93xy|lf*i3R9--Q59#6MeMNXZ&<q&NBN$;Rv"
    "nryz0I!J#(#A`A<>hn-wEQtZERwG5NRkmRXt_CHo@8Yh9Xldl1IWCX%{_JqTexSMZ_8_;xH3Et!+y9i`wPx`246~s%TU8y?Kpr5p"
    "9msbm-g!%BtTF~=&_1tYTcu|#*tyAtbw=rIc6={LvbB&5)*&-i4<%=0ekBhB70<J~s|ftz;mBEkyJmgW=`qaPy|?*tk1l=CjY&FF"
    "_b@X-8dEv*M`7ShF-!vgyMMo-H=n4@G%WL36zf7DgxF3|v4k(&rz^VMdw4Gys&=kwZ<!#nb-!_Fp7p9?9}g(sFk0svXPUY3ybSB-"
    "tG3dy49K@xN+6U7nx*>=|Jz+TexZ0?C@f2nE=#LaQpCy-;oLF%1`e%Rwv&yDj63GOrguc`XV88qPhrQvgO(jK%3a8A-;wi*GYP_g"
    "S*z+zc`gwRAERU&lVQW{f51xHQxPzgof&!D`aw?t@5qCF4I!eM(Q?j=>4vEs{2GPW-4{cFmIs4jGlxdI(Qh#M<}+jsEsW7!oZPXp"
    "8O9%7_scc?F1@-4hY&NK?-BH86=NKlTfkOYRvExaweYz~jeqFY=ZyuNHoPMv<_Kx&82N`p)hg1*Wo-RG$k0nRNvx*QM*8dHF#)4`"
    "XX%}-?p2km-COHWVOFfqD)`N?^7+X~I!$+Isx<hrI-02Cq#}<%g(lvNZtM_LR1@dx{Y}k!@hPkT?$;A<Yz50~i7DpHgs;R|(>?WL"
    "q4(Yf?sdtuqu?W|;XH{T|0W`@0z<<GthC4tzpXSzbWE*X`c<iUY!?r#CA|DfYPE)q&5OWX#ctYAGhL0&y`2-*lq!FH-YwUhsq)qz"
    "@d<+-tG~x^-VCxIh322Zi*;gKMuLv}->@e<3XkG#Qgu9!l_pjc@i{F|GU$otTo@s64E{9P6&pqEFz<(B2acK_C6Yd3jLxmXP6q55"
    "ijo;{UO6$*fpEB-ZKJkTD>I;gL=d0%zM5DOBn|6B?K|nle~8Dq#+?ot4>0N)j|GNOO0nd0mYURa^gGlr3dq#|tKnu9i7lvEapeAj"
    "zU$6mbvhrIWj{VijL1_KgmKJa=h3IN5xo3i9Lm9Ov`2AMY6O_~>PUFs@Q>F%uryZRv-(9SuW4Oyaxn37qIhYWDtcl%p#zf#Hr#tq"
    "qu+sWkw0FuA>#~Q^<%Z4hKfK|ZOE^Q`82-SA*6cl!Y+r8w4RTMZ7u8cG~GdMzzLybcofCuzFU)oLr2m6&e_l-C9_;wy(*s-VQFH0"
    "$J^iuE?CS54bfm@U2_Q^xTN&iLGJyJ;mOr$pJSy1M}(ercIE+XM5_0gbJ=@{#r#aNtmv|R3*Vg<ltu&A{+N2^pgb~nN8FBtWbSlj"
    "kQ;5OUfs#<&`S8|iX680;|N<m)HWOuF;-zR&3&hhf4%bWoDemdo@q2;Sf@XJ<e(lO@^uwmmlldY?$~{m+(ZH2{klf{IM)B7;@_^+"
    "?g&kmXaH(pnFh<VPNRao@o-#f!EK+aq_4ROJz0jgr6HzVv(au7QPxadH+N=0K4dMUR0`s#aL%%gOj`1OxWksGEN^t!0=)hL4X*<m"
    "Ppw|+W_v^2(CS|Cp&il|VJ;c)%LbDKZWC02RjeUGx^fKmep+%NjCpKot9T!*mct6z<!vc=BM-Wn*}U+}U-ezwEE7ozqMP)dHIQZ|"
    ";_n8iG3QtXM&nizqt2Ls+GqV$s&(v6KqD!+Il9*@jY?s|hNizX<>nopf&f$T$6A`6ew-dbj4MBh5=)?I_8-VYD7!!KEY3<mL5=IK"
    "^`Z`OD>@T0?&)xF5wp((QR|p%@eW&le@6E@_-1oD2vkhH;a*fxnn3TA0;&+e0)7G6YGZfYjF8QYS-EkCXd1z^57Hm1h5Bj)(kFkb"
    "i{~m4+BBTtKXBu@^%aLPxiE_|P~)0y1zgT}XzFN~KNr58r%!g^oWQf${p064q+~yFmvIwCm<LWczRLcK<EE72<@@}G_v&H}8rDui"
    "Pc=xpip0hC3vQTyIw+drV{2rah!d7tobop^THf3_RQlbXC9c`uwh_kozLM|O3|&H+=t$&w!!-vD^@7M@(R_rzV(KgCp3O;uYH}~4"
    "3>3u<Tjr^{GHGnZRk)U%R<OM26D`2zEuYUm0(_BVJ2yqv^kR{?5mC05fsm&$7BM=Ld)ewUaJ*aM31fwzJd~jT=~9`)uev`DlBF^h"
    "c=0E1ucJsBWAvTzcY#x{2EpE2f14%fv4u`V+GlLEVE&J|?apM+K22=nQ&E4d4yR#`40djl{%Rg8_b1@$ClU<86sDR&L{Mq;hk`vI"
    "6MAF@@Nm!{aQFYl<bIiop*?Wd|I^!HEYkK|>%Py-_O&Mm?^>||p*-PdoVS<Km7VxHqox+eM`_I2mOSCJo}sc1l5TVt&aUeJGyj)j"
    "3ZL=V#JJN1CXFn5@a&~h5_UG@5Ne=I{6h7DIN0=@BGpKXxrVx1QlD;f$`&d@w1ytD1Se{o?kB9^G*NtbyP$frC73en%b3<T5H^MC"
    "*FO>bVVmI)H{R@ie{TDTPdBIwHuonCV3L)tn<$^j2*SL@bJ6|J|MHs@*{ge_>gQJ+@b)_Xskw*=`9V}Twi6e>BbXI>623be16pES"
    "j5|4N?jh87Tm>1J)Fo5^@`HZOGzC`~FLyB735F_CUFoJehiU({-#>a<DoUuhQM~S)J{c;PlnuhDJ8WvH&JQHNbV$Cle|jgQK%uNb"
    "D9hPSm?Rns8}YA(dvnK1mu@FiMH(&|&k~3g3sqUgvmUw^!71ons(}DMbm!74)!d3M*jn*I(&1cY+Yc^;<U3(WHJ)v70?PxTTKPcH"
    "Jet=3ZV<zWX@U*<cP|Da+ZJ1uGM;O*F&LYB38YpiJWF*_nIwP~qdKRxvxYwcBp<ZWd);kVo5o{W@<gsxJ$#T=<!Z%|*n*W_$P>$9"
    "AYqKjPTQ{83fBWXvPuJ9SJ3Df;w(DFJh0HzjW3^E4I&xcEwc@+jA7|*J{h#S<0YkBqC8vDH}Hs^EI?JJHLbvOV0r*M^{o9%u&a#7"
    "-jCV%B)i9b3)k|>Nsu0O2-z=IQqV?j{XTpHWwSJ7AUaL<ZO^5u)qLVCv2C;+by!SC>W6R1A#{uIWydWal|xG}8*o6Wn0-UpFWmzC"
    "oubMk%fM`!Z`k&v!rx6_^!sr&NWd9m*$iVkPP*+vK51~vS3=x3>TmoYN`4%R70lvJJ=$V3uXI^|ogl-ZUca4h`lWVkUqCFGy-Zal"
    "+~4<717qyxlMQAm5F1Rx>Asdnh5XtDw!rQpHDwQrc48W5+29C7rMCln*FiXnbdpW3kRMJNvDXP9XrnfIO>s+=)xh%dFp5cpR0Ps$"
    "7A|?#_#?8j_V&LlP4MMRz;{!l_mV#n0W0h=Sa5-hV)8jx5Y``tBIdg2{IJg*4ZlL>YbL2>H764_1n6XcVqvxAEIoTg*{cK~i1U3="
    "lqu&&WNU?IIr;%Es7^i}Fc8+LKc1!bV-1USTl=AaG1nAKnQocr#ysoskJ87VrQ2^;%9rdUd|>0SYLvrRsg6Y=3QHZ$N$~ztwA4X-"
    "`A#_Yb_kA;=lRNLoD_ZSHI$z-8XYf|3qQY(57$&?+oyv0Wo#B&wPL0tWIGaM&0PZfe%!M#9u0+sGUlbX_ua=Q-!OaI_T!ocxO42u"
    "@GFoq?y~Rl@o7{qCn{tESeKe}!@_XT+PX-6<WSH7c)U%lLyK=3*@1{1qyM5Ef`E#CrT_^)Be=6>RtK{%@vLXV*kcNnG=VCA=i|{4"
    "-FwdTOqRG4rjLNlT#q2w>)jXsovWh~dl#(`HAVK_27hn@D`hdvMPhc%jkC{Fr$vLzh&Ycytx$!P7n}?j02Jh!4zPMn^o5-KfM9y-"
    "_1wMZP6_Lz{nu{3MkVD%{FjMcCetcT@Lf)gJdOCgpG1Ba_lFj?DLX_)Jzv-xmq(%*jGU!`Lgt1Cr!oKoHo<H-W29-P9)iBb;K91-"
    "xjNQ1R2%Y+GuvKpXCrg9$pA2dJ1;$zYQWR4`_Va2AciH#EL+_x${QH_K2G}~53SHBiw8l0l&V+Bz*A*HBOB|U|3^hEX+AAKaN$0j"
    "LP|{Fsy$;7w|)GVBcY5`%yH3oa?kJM0=+C!A7Y<c%!abmlPbng_53WAC|CYsUYB%L#3#FtKf`(+MJkXRAnypLMS?9<NbJ`H=vcob"
    "hNNY6jT)xW5CS8`gh?8km1@BF^ah5^p+al5r1Gb8PpWqq>tUUv<z?*Ob3_P_DJ!Ry2Mh7%qnMvbUruhOoO3OgD!*df)wn94oWCOz"
    "hqe*O;=eekf#Vmla9tHg{Qv=j@BV*{eOZrX$#GuhS?*eUS5<e<O!o}QAt~A;QKBr<l1V)X@QV!y(3>9psCWMY{~jCgg8>UL;8%kZ"
    "LDB>llS2-NGd)W$)wSLIESWx;kr5e@=iH_nAg8+P-m_#z#_~nP7j%So;CJXa!g$J^sz@`*U7*t(^LCb>KG#j)F|ZsXc>mo4JG7LI"
    ")Yi}XsYH_B>0tD%Y+}8p{JVec9%KAwhlEB?hQC#_Ae25xgo@Q<W5*cul<vzDuRUj>17Rle@sHz9RN$>?a{TTs9JA>MFtz@Gb`($0"
    "MPkWyG!Z1;=BPjA?Q!-ixP4~dl*ismd`F8_w-2bN0zdX*FhOV0kL4umHn?%{@KjFKsew?~HuJwa3qDX;n0`vh`a^t8eO`<*aN1d!"
    "-_-~}REqB0DqH@3Fwr*PtMXqm?T}JhJRn&u_ll5;*tW|&#8w#-C;GyiGj*<e&f3zE)L*dL00uN2gub2ir+r1ap#(*M>||qgL3U(@"
    "ZWZ(ydN;O0_fxO@*GG_>FMybc#Oq5Qe@^nVaMf8{H&Lx#c<y}LPj<?VUd<+gB^>4s3Ev9n*%9qD#iDl*bxMCblhPih(0`<?(Q=a="
    "hmkAAX+@iJe9;CnG*ao^r*Vd*dYPT?1F2dL^=G1xAg;*I@!7hg_8-M7l~Lsy2J)fjekvJR?=>VsBHh?-4J+V4q&8rp-4j)*%1n!Q"
    "eTj@oeT8@svz`XYK}fmx3Jt;M$7&clr5km2`=2Hv*Kw4_aZ6gf5!=<j@Ba6bp(Bi5ne87e&w#W^|FsdK*sA+H4EI*G8p_j$s^Laa"
    "6Y*ElmmK4fMPPCi5>+)Xu_+S6r&Hh!|2%Ql{Iz#nmgWtX%YC9^&W?>CMF=+sLCR^OL|oK=2b01Lx>~`((kypwRC-wM{rIzj$vaMe"
    "HlAMF|9x`dPQV8W$3q!9)<017(3*=jX^N+;f;qV%aq8NIMuI4sp=53EdOH4`1Hr{HG8&G3g_>h1C?!iTP&#bfAe8XedYJhX^zI3+"
    "liS<I0BGTUvuP2M3rD*l08<>3@QnXggs<h071QEKt{(LOE%@_D<&{!AggBxHY*|174>Q)zE`(vwH&vSZ<M_NOm}mNsZafa98(r);"
    "GbhoZn5;oS8mJh4j~xY@c+J|xep3m1j>tKgC{csA_WQ?Bj0r649NLz$o^+MC1`CGgYIXJ#8B&9n=VC%FA}1Sq|BbXhw^WEvkG;Wz"
    "&YK9AyCeh7`WRq$MDncQ&hXByyz&!~{I-0;@vTu9^y1h!<f1ao*bE%D@qo%kO0fpBtF;w5*{N4L?!BIE$>7;3Q9W@@H;P&=DfSvA"
    "T94jlfnHVj=R1bvTChfMg+?vuds;E>9M>q|hH;eUJ#I6Yqk9w|X?)W88GX~`g5G!g8cMk8@XoKnRf}fxglk-wr3^4hwY*ZCCq*Qn"
    "UJs>p)ZFx2R_?c=X2V9;ip{EQ!U#_Nu^q5+YyQzJnp4m26L#`|4|?@tcAfD-^Pw+bH16dXOP%{^!yn#ycR#~!zA^}<#aOsV%MI$$"
    "SVHwB-VGPwRIyG+&P@UO@GU~L>#)?|<hT~2gQ(Oh!)J9Bs#^L<N(cBH1bMXN&fSFXztqWtE6?uq8TqfzUy%&eSt3C>)`FVJ*bijs"
    "j+`H?)VP_NO_mBoSwMf&2D<}=mznh@Xi##k*2kp4Grfz>a_&}c%e?0qQ#{}h<yy&OgCaSDf;&DPJgS!MXMX8MRT^7SRM*>9Z8GT$"
    "nFj2Nr(}G9PXwnn3&Y{ZzN9*0YKJtQJN$Wf&|07SC%6bz%C}L|P97WPvQsr6mbk#Bt9S=$=E*fDPO<2?v*xK}(1;be*Hq)wsF_MX"
    "-Xa!+bUHW>dd`>Ewv1q{N*1)!Gw#lT;HjCYfS+x94uuVB>2P4JKy+^S{u&WjS4=Iy)BJDgl4a`cXYPU5PKy-&G8=}`wL(B@ZWI^j"
    "{ZEP;v=s;NPlzpnSgyj>{Oj)JS0S`jfs@pgbk%*3o!!k>KtM4)z8X%h{XD0`_FE~)w<<Cc`{h0X`T_rbRj@%Vh?1T7pB%&%6V~^3"
    "@-&WQ^x#VO48J%aPUL75Bgl|MIInuP{M-cM$LOCO#K$&aY(Q#73MPKA1pk)SCy#(co=@Vvulw;*NTO{<19C+CZjUt<p9MAWyWVGS"
    "Sf8%bT|vV>`vW*0x;YMQ(vQu4+zX<H2&Q})<aGO4@*N0CJ%7um^qZRZ0^czIA2u6)`CT-shACBR*xGAm+;0*kQ1Sp*Ln}}u#ViFD"
    ">~2^^5m_{N>aZ<jA#8$Meq#O7NuYF#EPvfWSXgmXjxkt71M)<@sJl;^J)5A^&z2;3u+x*no=d|)UN@8&q>2L|S)6oDl_qVxf***`"
    "V(08=Nf*tNMD+x>EXT-4)I8f^aG7sPE~bCG=iT7fvRrtw)6obauX11Do*uz=7iU}Uk=)7-;pX7?)b4ofqFQ%UAd_&JJMZF(>pkNz"
    "z}$;Sh`PN0TV_fL4wF`5F4|M(`^D_Rr;(_F^~u_tiQp`BL7g?erd%uJdKoA96W;zVu{#VMtu9eKX;$G9?wv(L4zp6-#_PF%s@BmP"
    "eHdkPnnoj~U+p`dO^PKJP>gUwXb4P9@hr(-_z#V^Vub33VDBqRIkKeq15|gM{a0fq+9qwbw*;qZJ2m}`Q^h1>X+=GqK!Z%E<JIcd"
    "@K-;#U=-&yJ#<K}@g7#taW&OIG(!;k`bfAqw|?jTtBsjU16Y%s-?$6YZ*kM>TyUV1bg(z2Mf!ZxPsr_u`u*DEI6urE!4K6j?^Wkc"
    "oX;C=;}~1N<S)^UqjBX6io6>2>pTfDwFvE)d*ysXYp<Ubok8CB;1wQ$E$-J6Im9LX&*=do2$>3?i~1g{dVD!i*j~0#5)5`#yd4(E"
    "_m+-*c%`589%%Ol01OxI9`4pSh75LE^<9v~lXes8ry)jpQ74GGM1)2uo<6v@8HT<YL@rrz#V*A;lCxEk*im1+GPjDMG6N3GCT4RC"
    "(^S3oAlnO<tbkb_h*PswZxuRB$n}1$?S%wX+#!Bdd=^kzzVs~~&uG3npZo})(UGFR@B4p_oEC)UwG0EyOHwY{mlJ2_Jf~ujc-6n!"
    "%01N&RpXqq&0b_F9Mx(ajs0dx?YQ4uvel6(4+dyV<09W4CV*}Uv$jnv0XPF4%6RYVAz&1k*8m<caT>)7CS)r@CwmcECQ6C}8s}bh"
    "6^?2h(HMOwe1;QnHVrn0xFy&i^Mgd?w}b-^1&HydXu506zxh8uA#=4%0Hv$GvaH^eV30RNdeU<zLMGdJ9@nRF#ctg%O*uSF)d}R6"
    "EuUH$xOlCq7=jD3Yc7V){MoReK@(~w8iSoVwpzZ4M}ce@5O>%)u|?V}QKr%QX*m7=ybyY55tK=AcD;%CoUIiuzysbb7|MyO!8Hzd"
    "%d)AW*$_X4djZA4g1n)IJ4AYpQIEBy5|9S5c(W!u%>&^I>(P1MZp98`qf>wq*-EYzve!UE$!2kcK4WL%ZHVsHI)`2EF8Vyzb1`Hq"
    "jEx7$y%&TFnrMq0Rp9e(VTyi|<2QqrKS2^F;h*?i`E1ze66NWfdz^36n!Y_O)04WFR2$k}Xi?sJjk;vFQ@j#d6~0{f#B*`Sh%X~f"
    "A9iILw%4fG{S1RE>^gZd_7fr+k23B~l@Y0a?%PGSJh_wMsvBM?rm_Pj={H=Jtbl<3D4Nf>?Q5N+v+^p;7ggER7oO%t{D2+|i8M}|"
    "G(^7}XLtKy37F=_`7oC-j$$<JK0f!-{5*=%lGSTywA1sxkISt?D2-ZU3)mj}m&CcN*(z3=d#@leIk8(1?eS7=wyqt;T_P`g(dv=#"
    "rU9TS6dS}yd>H;w=B+RC(DV`+KPul+f^Y^@{iSNZV(60%MOM93gf?)jwi>Vw3oKc;%~2ex)8Gjmv84<hUjB}cgkin^oF8Xk6gXY8"
    "2h4^J+eD?+V`gAaj0V<?9GP*wYcsJ|{<6PUB1dbRbk4@62jFT%I=m9hBaguMd+9D5X_6TMyA__2{s=0xb2_hPC<P3+9FuGMq0<-c"
    "w0;m0#98W^s!)cm4Na-qEQHel>v`dCHBNB7&a`}{h|P7ER1;*k?$t4qB7SXxfi=O=EJnhkY2xN&Bvwy-Wcn^l8>BDiOdV`gZ-Zk}"
    "&gm{h3yrA%)3gvoz-_s~C|HCa#p~J|J9)+*2q2;%-Rhp;rNTVF|DmOR>n=c9^s^~mowbP#TSjziABt)Fkx&*fO`SpW-gA6HnxkWT"
    "Zq;pSIo(gYm!;^|F|H+i51@5Ajlj%}w9*-O@Yg(K0W(m*Oc5CMbk;Li%X_!f236vV`0iK3D>A%TFGA-$wqyn4NlnNjLemepfJv%)"
    "6^>ST#~+Xf!wx4_Y?JX=uN1Wl-yN<dVUD2B%Uq>t2~uELY=h~3@kf>+QCpSyxV&4oH&Eo3!C5@^@FYrzfrzf5($IX+ZIXW;;>y{$"
    "`#M@Jb?rz?{O?wh&fKRn-OBuN(%FyupH0SUJJF6e${(nm(AOJldf<ZhbElSUKg-cY%+iYTb!rJIQw=)%aa27!1x1h^1!Mdep4sK8"
    "N^4M)tX1YKs_$vfYW^`!$M5b#d^6q>y`$;W6w82J+X2_j|8OwxN&M)L?c*{WHHlz&CfF0Esw@vl4hJ`Vy-(%*fI6A3{l$1FoE^7J"
    "oGe0M$KOxgqE^V>h!ygO3RGWuu;b_MDYzru4vf$0zBQaixAbfN;k79FLKwN<i<AYQ->N1s=q0rLtyKy14*@rn5sj3DnQZFuxgno4"
    "v-o}}5vfym<?jlJQSxw(S)2GB?2YAg1_i!r26}7N{wM(Z4-!vJZ{!I@Zda{jkBTPejGxH6pcg}>-!vz^&U(+S3KV;6cx`mQmdCpT"
    "JK_}vblQuU75SwnCl7~aIoIFt%QsDh^8twSHZ1EYyeqc-Jl_LTx|TCrl>~16Qtr!2s6(A1BysuLaFFgp!C&7k319wn-2HIlmioU8"
    "#$?-n2dgkO#fY^c9Kh2Qipt?lIiAZ#Uv{y>W1Y-i=3<@^iv(o>Qomx8I3}7bQXneLA9<O*jk<MIR>7et6tTXVSY%{S<6VWHX@c7*"
    "gY7Eg88je!<1mw}cEH$S#ZrZyq&cvPOqR*u3_;DPzE_;9$9`vl!7SHDY<J{fag&Z_4#=RK#i(nsQh~Jj*6XeU6JGj_sR%3sw>l7R"
    "s|+8IhO8eZQHo}~u73TpEE7nLxn_kwEf8#B{j6Zwo5HcNg{NT9(tVGUm1PbGn0K?K{R5t-dk^rN7Mdm1t*f+MX2Vd6cRRr=U@ZkZ"
    "4s4+*eK{ssDa9~7R}6*)D7%@<>Itsg%h#Q*`K<S(k%K{-J@bs#9A)seYC%IgNzWlW^xxtPERc@*)>1V~;wPITPR^{Ezxc5lj8ip@"
    "wKNO{RD{Tn5R%_;kme;y!6sOjS%Vi1YW%YIrrAKo+o?cST4G(5(JMb9{PE7?Dn7I=sSQ98$>z2bn6IGnXa&6Q`^#Ep_)0cRG~)kX"
    "4!I&XpqD<AxLoRwWsD?aLjLSDE;;2Dp-wSNgC{-FaSU6}1$&@ac_g2~io)dl>an9o<IiM?Rt}7eNstNwW;>RIKXayOQx1$pd2WLm"
    "VRx`sG|TF0=$PeX*UR8&z4q0Bo;su)ft>rCzYgV?tg&zwy|hY%^cxxd$5Ckh%h#S828w~`TX*~m7BQ|m(Fs(TPL9-wV){(@NE22U"
    "-$O><^an`JD}L;|>mR4s%0Xg8i>Z!2al~w9HHFWWTdA+ZGmpi2w#NjEOoKeFp@@R$$93v_zZi_uh2Fh~{2k^hZUf6V-;3MC0v%<#"
    "EeAC?iM+2PY!MPWV5nVK;Sc#KLqgJKw^K92R_t^mPDrBp^Tb1mO_nx2**1oK0C(NTwao^=cD)CG&)<&!AVS?Wa^Zcr?g1)uCc(`%"
    "xu~XTtPztvinpA%0r2AHRn?WuN-kuimAjHv*O@(LmcW;^tWzZVvO$QYMVh8QW%UH~;u~;+NxDCl<Iic4sP~TZjoaFil9z_ixiC)p"
    "B;cUwEaeFiI0T`JmB8x@T4=*qp)N#H@Y*xxX#VU857U=P@MUH(`ECUw?>%=r01x9Ztp$9lV#_)j9yUYN5`5hC6~jmPVApuBtz{e="
    "?J-WLa7ny@LHCB`q7BUe{c3dStr~ophCME%6^~@JNqB&#v9pn`^cXhQM!U)i>kg@{G<vt6sU*xj2{4ns@Lx0D%-UE_@J)&V%^t6k"
    "m0~>f4m2pxX?V+Lv4vFcNxNxZ<hV)va;yF%e07Hxf)C6T8_eJycbg<7;Lk5aN;GB>LdZW-M@dj|iSO(`_H%znGg7q=YD8DPp5A-K"
    "VuO;gf&tCXE0eU4aHmI9B+|tARdgc-=BGJVBYsP)Sn8agdf&rnxb6<)<22N?oeDu>x#EAxT*`BpMt=aGaUWWK6suB=55SvDNH{Z|"
    "H#PsKS!RWcc%wuwDf@FF^_K}NBV(C3CfugRD%%IDUMX{Q^W)?rgb}&ANS}s%?HVd~Kqf;6?&G0u&-bJIE4c`wMrs3OMhEe4ywe{w"
    "(2lf}o~T&ai<|wk-Ze8>4}dL*{z<QVxSYqvj+sd7z=X3cUjI-1{Sx^2GA#F&xJCyD(=lv)TB(7+32e~_{7g6p1&m<Zb+7oDijgBb"
    "`13)1(x{P7i~kN;GCRqfCF%n1@Pri=$&$=2<gDU^z9MEa%t2t0yYYr&%PR?mDCL+L%E`ycuq&#8v%L|MMvlVQLWhip>U{elWBf8c"
    ";S(wWB;9SD%Jn$D%_8{X_x1L5s0CS*rK%>e4%1$|KcHO;h9((BNqs}=#n-fIE8G4IDVxA=QgL~>IFs7jQC?3n@8Xnu3`3#{cQMvG"
    "j1Oyyw&tVK5=YNZJ#pMcR<m?47ok)7+6d%rE><H_4y?mFBV_wFrgH8aD2a``{=Z+aOT2XY`va8{nqavOdh(BYEVe?*akuAn%O!6_"
    "Ml7M_K2D=WfVQzY;EZv5Pm+9*x<6vJ(nfQb^`6Fc%;J7E-9Gq|)$Se_X_DbPi6f8mhJ0*wMS*8a2{m_t1qG)MC~|l~=Xs%I;X#%*"
    "*u*Z~MqSM~oG-n-iSg7(x7#4}n}N<^#bK6<aF-fN_mPXm7u<G|`D>dwsu^S<aXWEr1@*<(y7z#|@TpR?M_VP(6<)cV|9ci>w><dZ"
    "vA7Al50N$_NOGCcT8m5xj!gsVcZ^GmG}D2jxA63QQbgbb`!99{hg?n~FGsh<yJ49|O2m!(;1BnNF$=}V`;CqvL+ikSCgZ35Thb8a"
    "z<m%9v^8X2eZ#O;G;bsRd7Y~}QXUyNxF`k}U@92n4nW>l2c?9oM!odUL>P*wr9LMaKQ7S8E|vn3D!E(Wl4!1sf34C9v|)T^4{RLJ"
    "qSqXgvN(eMlqu@3VxErXidpb%U$&%wPi3We6W?zuXE4Li%wc>utdr{)cqKE`z{UY%tasd-alEzNg-_8kp{m`63L7yYdpC$4j6l2R"
    "Jzw<1=eUb$&x_Gh{FGHG>T;-{H($P0!nxKR-&`zu?jhI_rJ<O2I!dE=wql0^HA40>9LbFQD;<dqy%n=_Cz?egb9F+PE%@;PY<xK2"
    "$mOHHd#8u#O)xP=w;9zESV;%I=yW&cK5S_oVIJUF9G-~dMzlj3fL-?RG<+X?<9)??M}Ng8A#VFm{FS&Ydw4(s6k@Z)Hsor06nFoU"
    "L?QE&hzQ2JTJynmykmTT!>Wk;o_Po=L2}0Wt!o%COcGoxR-*;iV6_T{?fFu*?O{JPQ1Jc3+Ug>b0y=5RN^fE|1%wlUNUq27QuUmD"
    "qxh;f0K@2?(JgQ0@G0V#dN-)Vf59QttOVUq@qcvg_Abiyj6-ly$@38Ah#{+cBzPsA998Us-x1>V%;5m|kyC`!=z_QL?RR@Z&c9;m"
    "*oM?^P&TW=KSCXcYADafBOKCN;`I*{5-qR0H@px<PIz%&bWv%W(#pELu1M_Xn542&73t3Qw$eu*u@`jC{K~ti@Tmedko(*e1$|?D"
    "!O9C3f&mRTuE@hioQyR%0X8KCM8Aao@gA4kcBV7a#%HtIjA4wb=1z=)p^M(FkCxF9Z)IW3i6OizUkJ@P#Y-&6QSKJ$+bUsR-YD!E"
    "?AFDG9rmkvZ-yesE;8E}0d+pAetXiLiJax~?iCwp_X0YS&rWFIxhJMx4pj|&#1=A7f1eV)gyO?M-{Wfm*3cxG0XTqM8QgqYZT(~%"
    "oawXo#JxSx&*P5%R51<&AA>$a>5oYl;QJqO_jkuFoom`IX_3wSz>?1fV|gQHI|znfTj$bwsK4k9S;E}btN9>2!pT~_W_?An6+N_F"
    "?f%lF&Hy8+3(MZb;){ViLCOk~#Vpu{$(sAm>=#_db^73W#wKi+QD5nC--gY4b19Gz)};SBRgnxf;qw}?+7&v0AoROvThl)+`i7sl"
    "3r~q-C<_-mVLQ!}w69aAs~nSB=Ecg|2Yvdw&u^B&-eh0|Ij67tY{8L*aOr39L5vVVyR&$%fWXLU_&gQWcF=$ckLvC??&HT!+Ls7S"
    ";R`tcsK8+-GbPSk5TSC^X7e3l(|^lS;PH`1bPiiF{MxFR<D#s1tfWXXh*=9Y=@NBhLQ`sH)BiKBMqmV@`Ah@L;tfu7N7sWJ6itFF"
    "gWmR}nP>3;RHHCZy%*7RmpNM@658B^f5O5y*k|$r%CO-{DdFOTX8|*-1|~tu+$sCIr=GZRK5QLoRK(O-ct2vnzwTf2t+?%@#4!jH"
    "4y-#mbEW#NA?J*XcqCMm{zK_{*Yx&^)IHy1&f4UjEYqRq%nyunMU6*Ew+wHaVbhH6+(P`m8A=}Y&;<dxM(6B+SAW9?$3f5jxj&y1"
    "me(!<&rG{^XTU^YYAH(q)USH7owL7nKaZcS`AN??efnHHd{}q)#LvAFv%ZKlFo8^;9<l5V-RT<WQR7&Qao-z=b1~*?c7%;h;=qh|"
    "&rtfx{;Ss0s5A<CZ|Dx!;oxm(0>~~LswIsU{5spLCLEr(b#LF`WG*L`Y}L8DP#s0$7qmc(oA>7`PIess2dQ3eNP+U0Df~P;4uexr"
    "H#zY={6^2cFJR?}kc%e_4Tli&lEVfK7s3sc^!ozDR)|Uw@eGSWr}0D-cXsb#^FWU#bCa{A|NBkk`rx4PIHN^tCh92St8D*^32OY|"
    "e7nq}t4ZT0a#gr~PlF>eM$rq`Uu|7s#4^m8%@T&;b&DvZxX(B9;7&SXKsBnr$NT|pMVeCzdo_=Wtug}ZOBa+H%!*K5tVCq{GN}68"
    "S_@NtaZ|6Ve){`>)U%cuKu4!T^->v%C3$jGuv*-t4|(eq=C9uJ>RwL=Fl?h(Z%P(kdotjfHw1`a6-Kp3r6b>SNn5mGCCJH_CIgUQ"
    "!F`!do!o3lCQkfyzRq2x!qxj2*u1l#0z&z476LGHQ#9(0g=39?EAj_qJYYNt0F9-9zyFq|VP{{u^YoBOgu&UX8JN<`Ve_|=9;Q!q"
    "s(NJd6<FqsC!B(@$j?<jA)T_>`rp<KONQSw@!16l{Wn6&G$Gl3*6b$Au-lNIqN_nu3`n)V@Ks0F=Y>kS#f?h)_l^^FFdDSNd~_Nk"
    "qw~`}?jO@ve#u1Y$ni&w)JMt4r)em^w6Yjr5{MG4^uLcCdQ%ND6}M#b-WqY=W)q#La|jy7VAcR{)6aY#<>#`NsZHa{_gD&SP+h->"
    "XQEHIpbeJ8HN}$p28vWY=dq%^756u`5X2D~|Bs%td)5pNx(}N(8p_S8^&)+lZVMhZgSiQKx+P6y<F6K^`@8J9drP#;be#WM2NLOA"
    "71zVJ+B9A@as<}xEMKiZR>VB3eVM?cTaTfBK?)x7zNa3ix8g`zln263;&c?l!ouz#-m6%g)4jnBfB!7ds*>l~$0c$HsW|;&DLM*c"
    "8lR&D!x?^WL4!Pd$4oCw@bg20^RYTT<N<#(kfjR~B+n8nr4h8qZ7-p!%QpVq9pJl}W7@M(-WwiDSass5D7JO@LIyGK)F-xIDBFx<"
    ")%GN)?6#Fn!{W~!^aZX4O*lT4ZzaETaF&}L`BF?B?S6he=?7t0?r?RcF4on)epHLpOudz9x%f9S;@YS^&)IDiFoW*6OjmAiCyf6t"
    "@kG+{P7Pd#y`eY!6+Wg$J0>=oHcG=J*Pc07#uo%%N>6b7j{nR5k!#2&BACOdVru?08902K-^*U=v8Q4Sf1ad|@9dfD(#fNBG=66T"
    "tD2+#mC0dtG+rg)8S@gqApbdI)-~S~-un0W4eq+n&so{m)lgX!?{<j>!j$iu>kOtG9)<3`XFV|QfQD_%M-KBaC{jDdD3z~p^j8M!"
    "R|!$$jn9`{5KcAsQc0;5s(`A3Zv?5GUbX6A%=SkXDMfIhU3n?!-tj-ddpC!E_%C;|M<ghI?#Km;kPpz07&Cb4Xd5=LHMralL&Z`_"
    "<D`n9nMtRHDwK%^6Od!;tR3D@i=-}spUG#=-J5>t2>`nFHh24TNtWDHXHPy^264PoE``auGrf-wO@M!j@@1J9!>e_2mRy2mJM&Iw"
    "K`4@rV3y3(WCsHF?k@OroRD;}3D{)!70c5QCDoea<MO?AV1*qOJ~icB-7NZD)1)jN%h)07@BO_GvINqF%C*iaxc+pf+W+FG-wsx!"
    ")3}vI`vUbxtGyF_st9FNYe{bD-fD_Uw3K~Re3qW0Lkhi3j<oxbdqm(>F9K)tJNyzj0rj(eLCO0AxtfncM$0ARcCJX+#z+OO+QfJ@"
    "p_n~oSBw2&p9&8t1KQgSS^LwdXhw%4-s_9PP$`*-jO5B`*c>WVvLZQN69^yfRMRrjsw{IEUhQWL-lSy^%Oa@W%NKypbq;#53+jw&"
    "RIesDQLs|qilqirBRwrK<6`<|a36D&+qALSBT(EKPEz4>+lz1lfT7OBjGoqyrgAxu-}uSZnb7uI@tAthr>Vi;`MEo~(|C5_$1lNt"
    "{dOSS*hckO0W8p*a6=fWDq*F=*85H)m!10&)pg{+8*#|Gti?zNUMJk{cg%Vz4NXNiIc3YN2dBdI!;WL$z;;irO;!ZWNatsc0BC|M"
    "wuad5l#(;lt(JwT;eqFbC_2yd;)qukEW@WvDkj_Akgp{kje0qQ4y&B!YX!SUdF|e8lZ8jUYfFYBy6R~i4$4slw_@`_HI?%_t|P8j"
    "KgPRfL0DXJWqUe|-rb<QlVy3#*uzNmsjMB^&6jF0&l<--b_!t?rZ)J?JyN~Ef=%jFv70dJicHO@Rp!7qzu2v=PgLX<#7XZ%g99JB"
    "g?hSHk@~t~B?d`WpRLd}*|n7#w^B_^NSN-XgK<LOrSP*BzY710iLY;a!P@4jz7@ixRrI==zuYfm=(rxtFwAnV**)AxIsyDp$83^v"
    "DnrOL)r)DBa1rGEW{rwN1Pu5O?dhPRb@A90fg53`Tl6+6b^f7RtO*X}k(C>-@u1{y`)qH3Lwb1U6{6`pu#hTgM2XPbs>hj==^!%`"
    "ujX@lccZ4=+g;?8c?D#0ia{VUmO^dh*zI_esyW?5n6n1v3cITm;}BJoNu7tE4ETgQu7~_%wq$`~F60T)$(w+yx*Cm--8tI@WxrMV"
    "=@dKA9+Qo{490ODj_ziqrn>B&(4|4Pe4*mRML6OohmcBDqKMhgWaT3ygV%N-O573%rxsek3dVf=^+!RkYya;@QRSENy3K=lVPi9P"
    "n|o!?gL$wpgK(m>9NF_j+OH7;FJvs$UvkvP-Hmlz*~q*C_K`W=<V0M$K<7^VPaonQMs4Xh0<Q@eHI$5OIA99Yhe0iB-jFHs`Y~4d"
    "JgzwQPMyZZ=iQ=gXP!fnL_qhrCYAdC`jd;OU2kbXk7gDNn4ZpA!ats97fyV`zv<`0iKc6z(vGmKh9g3HMf5yt_T+(DKT~l45H{`9"
    "Z}L;T9roPVe%p$gjivV_dg^THcR|Eu-j5<2i`w*>EL{Et{Jn_9ooQ80mindB@ZNq#+FEf^kzB=res;xteyR#M2%Jgr73no|b1t0v"
    "6|C7cEX?*r*tp`6L|KA!zD4RGjpT><7Ix?;qSY!L2hsg`*Rt~^!L&B(>Cm<ULK+Q9Q8dJFu}!0KLo~Zn@X|1gj#n-xiVZMD-(u@n"
    "BPjyftV|^UE07z2Ew!zBM8;524@{rF#_LYq=DmdJyX-|qLtXqjmWN<mRG`rKzw2ZkQwWJm#@ExGwqll;9gQmD`A@X;&|<9(nB8ae"
    "`=0n8;CZR3cm(J_MWkicZrmJv;C}D?UN!yH?mcCcSc(Pnv-?Wqt;5E<+utVHim7b}vw^KQjn8HO?J%N)a_BoomTF@e@dbZs`2Y1-"
    ">d$kJr&#Cdo!UKMY{uXg|MztZQ8uyu-+Ji%iWLOaDaawpfX-Hs-k020t7uWwh2fSA-1r*1EwA@i^F)8lxz1Bn@@eHT>~Djoht2tD"
    "d4?l2<uDB<*K8LPiIIASB0bF-V#Z7x{x-!T_%p0)5Y1-_%|Ma^+<cBo;VpIW9T+eH>MnP7I!WFU-Sc%4U*Ge;Y(dt9b^xIBz$A`}"
    "N<;uhXL9C^881k47l_+r=FX(Y;^4xspC7jdqq)pp@y@_G)FUR12D}D7{Uy(0#e|Z)Q=!eKL=e_vPb004aqR_(?130H^Jg#ErFLGB"
    "Tlm_abLj+C3-Fr0cOkh#wi@@OM~$+7&<)Z2u+dI+A>0Tiz_f8dR#0N=VUQ?S`D3r23mgJbuY$)FiY_L}<DAE^f-1W#0k50jc0DC8"
    ";dyc-)*{Eb$VDaGoRY}hsi{MssV2b3zt!*jIw6UtPLPu|*z!{K{k&92XTW*NHMN|LQlX-WeNffFg)A=RrEhj=X9bshJf2O6&QA8Y"
    "l^1FDmnIdZB)psF2l1|lq)<xOwlf9Yajy4fJG|-L>nz`(6h{F`ui;IXK%#(jkCl8FHtP}Iq~LbA8h|9x(1e^V9w>6Y7Em;N7nIun"
    "iu*Tu2l-D1rY+=m(nYTl3D5zmP{a<;<K%}g)Oe!I^hzaxVE46!Q(P~K5aId-Z^qnk^%`?4(k?uU<v#Y=B=roQKMH*Cvw`Gw_z{BT"
    "98p;#K>H8{Y5`&gwsSu;OGCf}#;JU8d^k9)A|uhi2o*Yk`LeX;o*PSQ-5s}f4_;CGb2ttTO1mG?P>9Qv9FbYGV~}Oh*t@#&8+d8^"
    "aJq|e(%S6TnT1kGV_aQA{JN-PcLXs1)t!JJf`Thns${vbx>uPYx5+Y;3s8ea#HmkP{AdQ)tWj^+0*`L(=15(1?1b+2FcZml%*r@^"
    "lHCw=%yGh%$P>)Mg<Tt%7Dd@7exV8jn{1rfy$uK7AJd-Qy_KowaJ5zUG?y8Sz)doF2&JsT03Il$-L-UD*Sw(b9+&pa+vPj|3hsj!"
    "xA5<U(At0zp8C$4@h*wjb+}-w_@t3tk~ci})Jjf4T#lm5*e4Q%Z~QFY2@IY2z<44Qg1-unmpt*Etrr6Y68ECf`(<!v@;qR?w<v9q"
    "uXHWXir>946yC?mYNRXlWjU`w%heoDh}VE{tPV{p*>=B|;i@CL?T`Isetg9Xtn1ZN)vxd}H9zS!JjuL=JY1qP;R*#7CvS9imW}-j"
    "VJofrhcE+%(@SMsrB8AcjnZ%3CYpme8;i{!=^`Xbi(x%=B3&=zlEZh1=1zc~BOHHA8DS7BPwUPBoXifKdqKhh(L@&>>~N|q@L%BU"
    "vuiS7#`h`m-siCvG?CWd`x~Ue8q0m%0*ADW!0)mHu8EfVshWkd<_Uw}CtglBqg3L}7ME?xw#S9H|JaGfinr55V*ZtXq(z=O4UmuM"
    "emh|q4ez&(miWP@zq0s_VXJE`QixExKZAd0%>O_~W)@RhTy`Yt8Im}V{fCp<T8?by@SV1Ymd9wY|JWC)s@;iVIBxw*6<tU8(4{70"
    "J%y6+!>C7mol6#NS9pS=h=%23N3C1dO3Y{_Yx4c9m)cSVFprL76?{q(8NJlVzS0G`aT||hAwcI2c6<Hni@4&ICOQyUobLrBW&)x3"
    "kCG%#D#ttaw4Cwoz+E$hKJ8KB%-FO%WP&CyANdd~Gt(h#SX_>#9$7cAK7S9yh_$+X?$)dG-o;Q%BhaGk%A$b*E@GQxw{qCS1RPNk"
    "5d{|@#O1~NESpE4>)f6cM*0y5x4QTK#-jW0jKp=dj9(pv_u_R0Q}89)e!pYeOE%KW+kU=s`OOi+$1tk>W?3pelfX9?^m2^s^^KKF"
    ")5cAU<C#{qm;>(@{GL|<qVAk<kIRpR8OaeykE6Hd-(mSQK3W{Y@x<-@L>}xG-T6bDY%vz^GBSPLZ23#QOci)0k<1OgE_yhxN6d@+"
    "@ApUQ(K-n8HfE^HL=zejKe-g6FA<e9=Uv^t@pt^^P`<gwSMksNNheO{ZUv^DYCnOS`gr?j$Q!{j;mX~4Cjs0;T&7pxKTqA!mGcoO"
    "dsM`86jbRuyNzg6LgvJk8ri0YB7BwEB9!06!@*grH_<?9j9VYr#H&-hB@Dh-MZYu;P<|^}s44Rzk&gCxVD=63A4RSF>aZ7yX_ix)"
    "X|-oyCOa?-{GJJmHTFw$%WAt0ML6&O{5VyP)0?O;b9Njpc`^&H7y|(0POl#4gAS@vf5M@ofnbw2Nw&f_c$#8rzw35jE<G5(oQ6Tt"
    "TeV;`R9nt*ee2(Rt_n6gSQwFoC%X4rYJCwsT;q?R7V(!#N}-ckmxc-j1UPlW<#pFKCo$H5cv=)aaxJVIPw=60H#;S>yz73|d|e?g"
    "FKR_!J%|dT<cS4C+S$R(>$IYRrH~T~SQ$&--sHU&l~~twioOb=3!sbg*GeTLrrn?S@P{v911SrfUCJT^m$>s?Htw8GSenPmQ8P?|"
    "bMr7`*^+{H+`ry(;c5lw&m4f)@i-HCnhSJ_A`!@@C$jLXqqbU-*xW>)D&Bqr`@3Un`a1kR3va0h<ez=I?SXRjq3=-c)4Y3m$rq{`"
    "9!qao0|o($Z_#a8b;Qepe`y>J+K4Shr0sb+{OIuALxCl#rX(GYMU#P8S>vJbbH!oHHhf`h0I>bx^xhzqYKdMMe@tFw;Z$#2+O7ah"
    "0m1kdkJVAd4@v9TMt?2{{<b^>{3rkKT(^A<CROI5_`#*2)$Cp5x}C*Eeakm@?7Wqq$V^6%%dw75(r|R^*>fj7%(jmIVU(TIoy*-q"
    "Q+**6Z<5wd8r*^%{Ah@MLP=JGK$d!M(WpNsoz_Z0E<%^uBX|kwam!Uizr!Qy_fSSDxs0<|)jsPH-JTm2r{#A4_lo&smd_eejG!>g"
    "nC<)-$M{E9dbf$U*%8ic@EDx$sE^_E-h=s8)@K7@PMw02*$9ZXF4GswynDKfxOjZ*OR3;Bhfe4Hgo@lrHle~Gz7!XwHDVaX{XJ>3"
    "Z_yLioq7BR!TnoNFbSmc)Y8iasjo1rQ4qgm%LTqWm}BPrE>)9@_ilPW-21nz9`u68LA4Dq^%_Q2NOYf{HQ-UYNwu1W6tndgIn0!9"
    "4-})^%-LB^sA7>zHzU*`)$$ruGMhLJEdDXS8fNVnh|_4l8WuIQ{Jjdlh%U3LcVzNz#j2Qqdc};d3uvxe4}=*}dTG;84+v)6oIU%v"
    "bAPR$jBp<KLh@i0N765SvQv@Dse4~Q6KbYh0`*q|lX${dRfG%LKqu}N;!}KsL%B<%7?RwmdGvrl%sq$8#hyxoN$6#~PeL$<wPYe-"
    "9GIm(XUHIzKFkU-z9=<k%BL2h7=CDLf0@u3HRBgu&vCITwa#C*Q;+Udc`xIkS@nZGCaUVCVb84zsvkNDwkN{>C{lJ*E=IAr%W;IC"
    "04R4A{5TEC?fC;WsFS9Npdm-<SU7A&5+cSPw-OHjd78R5q_Yo01d;Q--|3huZ$#W*2VG?n)3-=H>j6=k3k%yMdgwu@Msxr4Zg}DQ"
    "lp;lkj`6h?gG2m6HFBFW363lMYuKUVm@V;63jFdoeq}0?Phvi&Aejrw5D9+uxR+RuWilVr;;&>t%8LhV2!h`3hpxHe6JQ|?;$HYF"
    "Xw<{6$ijeW1e|Z;qd(>Q_H{n^g6d9j>;XLb%*aK(gQ@I`SnHz6z__x_(uSV27=1oX{VJogq8Eu-9(g#9Y#rFB@fXJ#2A+el*eNCR"
    "YQ$@MeMKiCAeh|jg9%_(OrvP-iH*5Z|KkC5pI<1dhc;U4y|n@w&qx*a$E*ffPI9~vk5x;b8{1BuJh=k9x%+L11^tXxnMQOHwzqU|"
    "J&<07JKH43<|5kNcYV$pYTdhgJ(p+{h3Vj4yaQmQ+4b(aAp;=?h5mKc?V5?J`-HRmy@18qICx~xFbUV~A<rvuBmfdl6?1LBn2;}W"
    "h8kxPj}CfgS&YTmk(ajQDwM_*3!nD|YBNtpwmw#=dn$T!o}BrMVcYJ>Cj&9={{#7bhCu"
)
TAGGER_SCALE = 0.013692877558852366
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
    0.5943,  # people_unit
    3.5179,  # country
    -0.6537,  # unit1
    -1.6308,  # unit2
    -3.7351,  # capital
    -3.7963,  # populated
    4.1376,  # area
    2.1605,  # nature
    0.0000,  # spot
    0.2081,  # main_name
    -2.0472,  # other_name
    0.0000,  # other_script
    1.0332,  # short_form
    0.0000,  # variant
    0.8059,  # demonym
    -0.2581,  # first
    -0.4621,  # rank
    0.9997,  # qualified
    -0.9997,  # unqualified
    0.4841,  # qualifier
    0.0580,  # cue_unit2
    -0.0138,  # cue_unit1
    1.5559,  # cue_populated
    0.0000,  # cue_nature
    1.4929,  # source_near
    2.6038,  # source_country
    2.5000,  # theatre
    0.0000,  # theatre_else
    -1.6903,  # rival_country
    -0.3767,  # rival_unit
    0.0194,  # people_world
    0.6690,  # capital_world
    1.6886,  # same_country
    2.0767,  # same_unit
    1.5670,  # near
    1.2373,  # region
    0.2777,  # far
    -0.3734,  # mentioned_country
    0.2737,  # mentioned_unit
)
JUDGE = (
    -0.3590,  # one
    0.3717,  # chance
    2.6040,  # posterior
    0.4327,  # people
    0.1221,  # same_country
    0.2282,  # same_unit
    0.1923,  # near
    1.0968,  # region
    -0.3122,  # far
    -0.3345,  # chance_near
    -0.0565,  # chance_country
    1.8093,  # C.one
    0.1458,  # C.chance
    1.8132,  # C.posterior
    0.0000,  # C.people
    -0.5195,  # C.same_country
    0.0000,  # C.same_unit
    -0.5182,  # C.near
    1.0549,  # C.region
    -0.0493,  # C.far
    -0.5398,  # C.chance_near
    0.1018,  # C.chance_country
    -1.8305,  # A1.one
    0.1603,  # A1.chance
    1.2828,  # A1.posterior
    0.6330,  # A1.people
    -0.0297,  # A1.same_country
    0.0811,  # A1.same_unit
    0.2976,  # A1.near
    0.0752,  # A1.region
    -0.0610,  # A1.far
    -1.7142,  # A1.chance_near
    0.4395,  # A1.chance_country
    0.2522,  # A2.one
    0.3266,  # A2.chance
    0.5834,  # A2.posterior
    -0.5525,  # A2.people
    -0.7261,  # A2.same_country
    0.4991,  # A2.same_unit
    0.1090,  # A2.near
    0.0497,  # A2.region
    0.0450,  # A2.far
    1.2931,  # A2.chance_near
    -0.3610,  # A2.chance_country
    -0.2514,  # K.one
    0.0837,  # K.chance
    1.3379,  # K.posterior
    -0.2421,  # K.people
    0.1518,  # K.same_country
    -0.7155,  # K.same_unit
    -0.6769,  # K.near
    -0.7768,  # K.region
    -0.5560,  # K.far
    0.5333,  # K.chance_near
    0.1830,  # K.chance_country
    -2.1778,  # P.one
    0.2454,  # P.chance
    -0.6590,  # P.posterior
    0.5944,  # P.people
    -0.5433,  # P.same_country
    0.3636,  # P.same_unit
    0.7389,  # P.near
    0.1848,  # P.region
    -0.1375,  # P.far
    -0.1666,  # P.chance_near
    -0.0397,  # P.chance_country
    1.3226,  # L.one
    0.1024,  # L.chance
    -0.3234,  # L.posterior
    0.0000,  # L.people
    1.2999,  # L.same_country
    0.0000,  # L.same_unit
    0.1057,  # L.near
    0.4243,  # L.region
    -0.9999,  # L.far
    0.1073,  # L.chance_near
    -0.6226,  # L.chance_country
    0.5166,  # N.one
    -0.6926,  # N.chance
    -1.4307,  # N.posterior
    0.0000,  # N.people
    0.4890,  # N.same_country
    0.0000,  # N.same_unit
    0.1361,  # N.near
    0.0847,  # N.region
    1.4466,  # N.far
    0.1524,  # N.chance_near
    0.2424,  # N.chance_country
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
    0.4149,  # qualified
    0.5695,  # qualifier
    0.3310,  # source_near
    1.3191,  # source_country
    -0.7320,  # short_form
    -1.0255,  # other_name
    -1.9726,  # demonym
    -0.1460,  # first
    -0.0175,  # many
    -0.0369,  # repeated
    -0.3450,  # english
    -0.3291,  # given
    -0.2158,  # surname
    -0.0850,  # frequent
    0.9839,  # english_chance
    0.0849,  # given_chance
    0.7687,  # mentioned_country
    1.5971,  # mentioned_unit
    -0.1613,  # cue_unit2
    0.4177,  # cue_populated
    -0.1007,  # words
    0.8811,  # lone
    -0.0750,  # source_chance
    0.0801,  # people_world
    0.3425,  # world_chance
    0.3412,  # lone_people
    -0.9261,  # lone_chance
)
