package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.TextStyle;

/** Turns runs into inlines where the format marks links, citations and notes itself: text is nothing but text. */
public final class MarkedInlines {
    private final Notes notes;
    private final Chamber chamber;

    /**
     * For one document.
     *
     * @param notes its notes
     * @param chamber its chamber
     */
    public MarkedInlines(Notes notes, Chamber chamber) {
        this.notes = notes;
        this.chamber = chamber;
    }

    /**
     * The inlines of a paragraph.
     *
     * @param lines the paragraph, a line for each forced break
     * @return in normal form
     */
    public List<Inline> build(List<Line> lines) {
        InlineBuilder builder = new InlineBuilder(notes, chamber, false);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                builder.add(new LineBreak(), shared(lines, i));
            }
            for (Run run : lines.get(i).runs()) {
                if (!run.styles().contains(TextStyle.PRINTED)) {
                    builder.add(literal(run));
                }
            }
        }
        return builder.buildAsMarked();
    }

    private static Run literal(Run run) {
        Set<TextStyle> styles = new LinkedHashSet<>(run.styles());
        styles.add(TextStyle.LITERAL);
        return new Run(run.text(), styles, run.link(), run.noteId(), run.image(), run.span());
    }

    /** A break that says nothing of its own stands within the spans that go on behind it. */
    private static List<SpanTree.Step> shared(List<Line> lines, int at) {
        int before = at - 1;
        while (before > 0 && isEmpty(lines.get(before))) {
            before--;
        }
        int after = at;
        while (after < lines.size() - 1 && isEmpty(lines.get(after))) {
            after++;
        }
        Run first = lines.get(at).runs().get(0);
        if (isEmpty(first)) {
            return SpanTree.path(first, false);
        }
        List<Run> left = lines.get(before).runs();
        List<SpanTree.Step> a = SpanTree.path(left.get(left.size() - 1), false);
        List<SpanTree.Step> b = SpanTree.path(lines.get(after).runs().get(0), false);
        List<SpanTree.Step> shared = new ArrayList<>();
        for (int i = 0; i < Math.min(a.size(), b.size()) && a.get(i).equals(b.get(i)); i++) {
            shared.add(a.get(i));
        }
        return shared;
    }

    private static boolean isEmpty(Line line) {
        return line.runs().stream().allMatch(MarkedInlines::isEmpty);
    }

    private static boolean isEmpty(Run run) {
        return run.text().isEmpty() && run.noteId().isEmpty() && run.image().isEmpty();
    }

    /**
     * Whether the text of a citation alone tells what it cites.
     *
     * @param citation the citation
     * @return true when it needs no link
     */
    public static boolean isCitation(CitationInline citation) {
        return Citations.whole(citation.text()).filter(citation::equals).isPresent();
    }
}
