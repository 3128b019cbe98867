package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern NOTE = Pattern.compile("(?:\\[\\^(?:[0-9]{1,3}|\\\\?\\*{1,3})])+");

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
            text(text);
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
        } else if (node instanceof Link && NOTE.matcher(written(node)).matches()) {
            add(node, written(node));
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

    private String written(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return "";
        }
        SourceSpan span = node.getSourceSpans().get(0);
        return source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    private void text(Text node) {
        if (node.getLiteral().isEmpty() || node.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan span = node.getSourceSpans().get(0);
        List<EscapedText.Part> parts = EscapedText.parts(node.getLiteral(), written(node));
        if (!link.isEmpty()) {
            inLink(node.getLiteral(), parts.get(0), place(span));
            return;
        }
        for (EscapedText.Part part : parts) {
            nl.kamervragen.diagnostic.SourceSpan place = place(span, part.from(), part.to());
            if (runs.isEmpty()) {
                start(part, place);
            } else {
                add(part, place);
            }
        }
    }

    /** What a link shows is text anyway, and one run. */
    private void inLink(String text, EscapedText.Part first, nl.kamervragen.diagnostic.SourceSpan place) {
        boolean escape = runs.isEmpty() && (first.escaped() || isEscape(first));
        if (escape && place.length() > 1) {
            runs.add(new Run("\\", with(TextStyle.ESCAPE), link, "", "", place.part(0, 1)));
            add(first.escaped() ? text : text.substring(1), place.part(1, place.length()));
        } else {
            add(text, place);
        }
    }

    private static boolean isEscape(EscapedText.Part part) {
        String text = part.text();
        return !part.escaped() && text.length() > 1 && text.charAt(0) == '\\' && text.charAt(1) > ' ';
    }

    private void add(EscapedText.Part part, nl.kamervragen.diagnostic.SourceSpan place) {
        if (part.escaped()) {
            runs.add(new Run(part.text(), with(TextStyle.LITERAL), link, "", "", place));
        } else {
            add(part.text(), place);
        }
    }

    /** The first escape of a line keeps it from being taken for a heading: a backslash, or a character by its number. */
    private void start(EscapedText.Part part, nl.kamervragen.diagnostic.SourceSpan place) {
        String text = part.text();
        if (isEscape(part)) {
            runs.add(new Run("\\", with(TextStyle.ESCAPE), link, "", "", place.part(0, 1)));
            add(text.substring(1), place.part(1, place.length()));
        } else {
            if (part.escaped()) {
                runs.add(new Run("\\", with(TextStyle.ESCAPE), link, "", "", place.part(0, 1)));
            }
            add(part, place);
        }
    }

    private Set<TextStyle> with(TextStyle style) {
        Set<TextStyle> all = EnumSet.copyOf(styles);
        all.add(style);
        return all;
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
        if (!text.isEmpty() && !node.getSourceSpans().isEmpty()) {
            add(text, place(node.getSourceSpans().get(0)));
        }
    }

    /** Neighbours in one style are one run, if each of its characters has a place of its own. */
    private void add(String text, nl.kamervragen.diagnostic.SourceSpan span) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean joins = last != null
                && last.text().length() == last.span().length()
                && text.length() == span.length()
                && last.span().endOffset() == span.offset()
                && last.styles().equals(styles)
                && last.link().equals(link)
                && last.image().isEmpty();
        if (last != null && joins) {
            runs.set(
                    runs.size() - 1,
                    new Run(
                            last.text() + text,
                            styles,
                            link,
                            "",
                            "",
                            last.span().to(span)));
        } else {
            runs.add(new Run(text, styles, link, "", "", span));
        }
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
