package nl.kamervragen.format.html;

/** How the written page looks, on a screen and on paper. Every colour has a contrast of at least 4.5 to 1 with its ground. */
final class HtmlStyle {
    static final String CSS = """
            body{font:1.0625rem/1.55 Verdana,"DejaVu Sans",sans-serif;color:#1a1a1a;background:#fff;margin:0}
            main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
            h1{font-size:1.3rem;line-height:1.35;margin:1.5rem 0}
            h2{font-size:1.15rem;line-height:1.35;margin:2rem 0 1rem}
            h3{font-size:1rem;margin:1.5rem 0 .25rem}
            h4,h5{font-size:1rem;font-style:italic;margin:1rem 0 .25rem}
            .vraag h2,.antwoord h2{font-size:1rem;margin:1.5rem 0 .25rem}
            p{margin:0 0 .75rem}
            a{color:#154273}
            a:focus-visible{outline:3px solid #154273;outline-offset:2px}
            .briefhoofd{border-bottom:1px solid #767676;margin-bottom:1.5rem}
            .briefhoofd .returnAddress{font-size:.8rem}
            .briefhoofd .afzender{font-size:.875rem}
            .briefhoofd .directorate,.label,dt{font-weight:bold}
            h1 .label{font-weight:normal}
            dl{margin:0 0 .75rem;font-size:.875rem}
            dl div{display:flex;flex-wrap:wrap;gap:0 1rem}
            dt{flex:0 0 10rem}
            dd{margin:0;flex:1 1 12rem}
            .kop{border-bottom:1px solid #767676;margin-bottom:1.5rem}
            .kop p{margin:0 0 .25rem}
            .ondertekening{margin:2rem 0}
            .ondertekening p{margin:0}
            .ondertekening div{margin-bottom:1.5rem}
            .brief .vragen{border-top:1px solid #767676;margin-top:2.5rem}
            .antwoord{border-left:.2rem solid #154273;padding-left:1rem}
            .kv-list{list-style:none;padding-left:0;margin:0 0 .75rem}
            .kv-list>li{padding-left:2.2rem;position:relative;min-height:1.55em}
            .kv-list>li>.kv-marker{position:absolute;left:0}
            .kv-list li p{margin-bottom:.25rem}
            blockquote{margin:0 0 .75rem;padding-left:1.5rem;border-left:.2rem solid #767676}
            table{border-collapse:collapse;margin:0 0 1rem}
            caption{text-align:left;font-weight:bold;padding:.25rem 0}
            th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top}
            th{background:#eef2f6}
            td p,th p,td ul,td ol{margin:0}
            figure{margin:0 0 1rem}
            img{max-width:100%;height:auto}
            sup,sub{line-height:0;font-size:.75em}
            .noten{border-top:1px solid #767676;margin-top:2rem;font-size:.875rem}
            .noten div,.noten p{display:inline}
            .kv-unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
            @media print{
            @page{margin:2.5cm 2cm}
            body{font-size:10pt}
            main{max-width:none;padding:0}
            h1,h2,h3,h4,h5{break-after:avoid}
            tr,figure,.ondertekening{break-inside:avoid}
            .brief .vragen{break-before:page;border:0;margin:0}
            a{color:inherit}
            a[role=doc-backlink]{display:none}
            }
            """;

    private HtmlStyle() {}
}
