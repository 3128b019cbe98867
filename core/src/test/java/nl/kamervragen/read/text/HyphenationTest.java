package nl.kamervragen.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line ends in words, the printer's and the writer's own. */
class HyphenationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vergun-/ning|vergunning",
                "vergun\u00ad/ning|vergunning",
                "IZA-/doelstellingen|IZA-doelstellingen",
                "GroenLinks-/PvdA|GroenLinks-PvdA",
                "Groen-/Links-PvdA|GroenLinks-PvdA",
                "Christen-/Unie|ChristenUnie",
                "spoed-/en crisiszorg|spoed- en crisiszorg",
                "IZA-/en GALA-gelden|IZA- en GALA-gelden",
                "niet-/westers|niet-westers",
                "zzp-/ers|zzp-ers",
                "Btw-/verhoging|Btw-verhoging",
                "e-/mail|e-mail",
                "2023–/2027|2023–2027",
                "het plan –/dat nog niet af is|het plan – dat nog niet af is",
                "van het/plan|van het plan",
                "en//of|en/of",
                "co-/ördinatie|coördinatie"
            })
    void joinsLines(String lines, String text) {
        int cut = lines.indexOf('/') + (lines.contains("//") ? 1 : 0);
        List<Line> printed = new ArrayList<>();
        for (String line : List.of(lines.substring(0, cut), lines.substring(cut + 1))) {
            printed.add(Line.of(List.of(Run.of(line, SourceSpan.ofLine(1, 1, 0, line.length()))))
                    .start(LineStart.LINE)
                    .build());
        }
        assertThat(Hyphenation.join(printed)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "www.haven.example/nieuws.,html,true",
        "www.haven.example/nieuws.,Klopt,false",
        "www.haven.example/nieuws-,Klopt,true",
        "www.haven.example/zoek?,q=1,true",
        "www.haven.example/zoek?,Zo ja,false"
    })
    void anAddressEndsWithItsSentence(String text, String next, boolean goesOn) {
        Line line = Line.of(List.of(Run.of(next, SourceSpan.ofLine(1, 1, 0, next.length()))))
                .build();
        assertThat(Hyphenation.isUrl(text, line, false)).isEqualTo(goesOn);
    }
}
