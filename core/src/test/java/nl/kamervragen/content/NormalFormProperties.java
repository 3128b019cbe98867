package nl.kamervragen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Blanks and neighbours of inlines come out the same however they were cut into pieces. */
class NormalFormProperties {
    @Provide
    Arbitrary<List<Inline>> inlines() {
        return inline(0).list().ofMaxSize(6);
    }

    private static Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> text = Arbitraries.strings()
                .withChars('a', 'b', ' ', '\t', '\n', '\u00a0')
                .ofMaxLength(5)
                .map(Text::new);
        Arbitrary<Inline> leaf = Arbitraries.frequencyOf(
                Tuple.of(6, text), Tuple.of(1, Arbitraries.of(new LineBreak(), new NoteReference("n1", "1"))));
        if (depth == 2) {
            return leaf;
        }
        Arbitrary<List<Inline>> inner =
                Arbitraries.lazy(() -> inline(depth + 1)).list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(5, leaf), Tuple.of(1, inner.map(Emphasis::new)), Tuple.of(1, inner.map(Strong::new)));
    }

    @Property
    void whatIsNormalStaysAsItIs(@ForAll("inlines") List<Inline> inlines) {
        List<Inline> once = new Paragraph(inlines).content();
        assertThat(new Paragraph(once).content()).isEqualTo(once);
        assertThat(BlankCheck.isNormal(once)).isTrue();
        Statistics.label("normal from the start").collect(once.equals(inlines) && !once.isEmpty());
    }

    @Property
    void blanksFollowTheRuleOfTheWholeText(@ForAll("inlines") List<Inline> inlines) {
        String all = inlines.stream().map(NormalFormProperties::flat).collect(Collectors.joining());
        String expected = collapseGaps(all.replaceAll("[ \t\n]", " "));
        assertThat(new Paragraph(inlines)
                        .content().stream().map(NormalFormProperties::flat).collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    /** A gap with breaks keeps the breaks only, another one blank; at the ends nothing stays. */
    private static String collapseGaps(String text) {
        StringBuilder result = new StringBuilder();
        StringBuilder gap = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == ' ' || c == '\f') {
                gap.append(c);
            } else {
                if (result.length() > 0) {
                    String breaks = gap.toString().replace(" ", "");
                    result.append(breaks.isEmpty() && gap.length() > 0 ? " " : breaks);
                }
                gap.setLength(0);
                result.append(c);
            }
        }
        return result.toString();
    }

    /** One character a leaf's character; a form feed for a forced line, a letter for a note. */
    private static String flat(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        }
        if (inline instanceof Span span) {
            return span.content().stream().map(NormalFormProperties::flat).collect(Collectors.joining());
        }
        return inline instanceof LineBreak ? "\f" : "N";
    }
}
