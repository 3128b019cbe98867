package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.TextStyle;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inlines of one block into lines of runs; neighbours in one style become one run. */
final class MarkdownRuns {
    private final String source;
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Set<TextStyle> styles = EnumSet.noneOf(TextStyle.class);
    private LineStart start = LineStart.PARAGRAPH;
    private int headingLevel;
    private int quotationLevel;
    private int itemLevel;
    private ListMark mark = ListMark.NONE;
    private String link = "";

    MarkdownRuns(String source) {
        this.source = source;
    }

    List<Line> lines(Node block, int heading, int quotation, ListMark listMark, int item) {
        itemLevel = item;
        headingLevel = heading;
        quotationLevel = quotation;
        mark = listMark;
        children(block);
        endLine(LineStart.PARAGRAPH);
        return lines;
    }

    /** A block that is kept as it is written: code, HTML, link definitions. */
    List<Line> literal(Node block, int quotation, int item) {
        itemLevel = item;
        quotationLevel = quotation;
        for (SourceSpan span : block.getSourceSpans()) {
            int from = span.getInputIndex();
            String text = source.substring(from, from + span.getLength());
            if (!text.isBlank()) {
                runs.add(Run.of(text, place(span, 0, span.getLength())));
                endLine(LineStart.LINE);
            }
        }
        return lines;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text text) {
            add(node, text.getLiteral());
        } else if (node instanceof StrongEmphasis) {
            styled(node, TextStyle.BOLD);
        } else if (node instanceof Emphasis) {
            styled(node, TextStyle.ITALIC);
        } else if (node instanceof SoftLineBreak) {
            endLine(LineStart.WRAPPED);
        } else if (node instanceof HardLineBreak) {
            endLine(LineStart.BREAK);
        } else if (node instanceof Code code) {
            add(node, code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            html(html);
        } else if (node instanceof Link target) {
            String outer = link;
            link = target.getDestination();
            children(node);
            link = outer;
        } else if (node instanceof Image image) {
            image(image);
        } else {
            children(node);
        }
    }

    private void styled(Node node, TextStyle style) {
        boolean added = styles.add(style);
        children(node);
        if (added) {
            styles.remove(style);
        }
    }

    private void html(HtmlInline html) {
        switch (html.getLiteral().toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "<sup>" -> styles.add(TextStyle.SUPERSCRIPT);
            case "</sup>" -> styles.remove(TextStyle.SUPERSCRIPT);
            case "<sub>" -> styles.add(TextStyle.SUBSCRIPT);
            case "</sub>" -> styles.remove(TextStyle.SUBSCRIPT);
            case "<br>", "<br/>" -> endLine(LineStart.BREAK);
            default -> add(html, html.getLiteral());
        }
    }

    private void image(Image image) {
        StringBuilder alt = new StringBuilder();
        for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                alt.append(text.getLiteral());
            }
        }
        if (!image.getSourceSpans().isEmpty()) {
            runs.add(new Run(
                    alt.toString(),
                    styles,
                    "",
                    "",
                    image.getDestination(),
                    place(image.getSourceSpans().get(0))));
        }
    }

    private void add(Node node, String text) {
        if (text.isEmpty() || node.getSourceSpans().isEmpty()) {
            return;
        }
        nl.kamervragen.diagnostic.SourceSpan span = place(node.getSourceSpans().get(0));
        if (!runs.isEmpty()) {
            Run last = runs.get(runs.size() - 1);
            boolean exact = last.text().length() == last.span().length() && text.length() == span.length();
            if (exact
                    && last.span().endOffset() == span.offset()
                    && last.styles().equals(styles)
                    && last.link().equals(link)
                    && last.image().isEmpty()) {
                runs.set(
                        runs.size() - 1,
                        new Run(
                                last.text() + text,
                                styles,
                                link,
                                "",
                                "",
                                last.span().to(span)));
                return;
            }
        }
        runs.add(new Run(text, styles, link, "", "", span));
    }

    private void endLine(LineStart next) {
        if (!runs.isEmpty()) {
            lines.add(Line.of(List.copyOf(runs))
                    .start(start)
                    .headingLevel(headingLevel)
                    .quotationLevel(quotationLevel)
                    .list(mark)
                    .itemLevel(itemLevel)
                    .build());
            runs.clear();
            mark = ListMark.NONE;
        }
        start = next;
    }

    private static nl.kamervragen.diagnostic.SourceSpan place(SourceSpan span) {
        return place(span, 0, span.getLength());
    }

    private static nl.kamervragen.diagnostic.SourceSpan place(SourceSpan span, int from, int to) {
        return nl.kamervragen.diagnostic.SourceSpan.ofLine(
                span.getLineIndex() + 1, span.getColumnIndex() + 1 + from, span.getInputIndex() + from, to - from);
    }
}
