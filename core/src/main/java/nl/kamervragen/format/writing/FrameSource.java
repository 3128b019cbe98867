package nl.kamervragen.format.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamervragen.compose.Composition;
import nl.kamervragen.compose.Element;
import nl.kamervragen.compose.FieldKind;
import nl.kamervragen.compose.LineKind;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.TextStyle;

/**
 * The frame of a composition as a reader's source: its fields, titles and headings, and the texts that a reader looks
 * into for more. What questions and answers say is left out, and so are headings that need not be read back.
 */
final class FrameSource {
    private final boolean styled;
    private final List<SourceBlock> lines = new ArrayList<>();
    private int offset;
    private String group = "";
    private boolean plain;

    private FrameSource(boolean styled) {
        this.styled = styled;
    }

    static SourceDocument of(Composition composition, boolean styled) {
        FrameSource source = new FrameSource(styled);
        composition.elements().forEach(source::add);
        return SourceDocument.of(List.of(new SourceDocument.Page(1, source.lines)));
    }

    private void add(Element element) {
        String before = group;
        if (element instanceof Element.Field field) {
            group = isSender(field.kind()) ? "sender" : "";
            field(field, !group.isEmpty() && group.equals(before));
        } else if (element instanceof Element.SetStart start) {
            plain = PlainHeadings.in(start.set());
        } else if (element instanceof Element.Line line && isRead(line)) {
            group = line.kind() == LineKind.MASTHEAD ? "masthead" : "";
            boolean follows = !group.isEmpty() && group.equals(before);
            line(
                    line.text(),
                    follows ? LineStart.BREAK : LineStart.PARAGRAPH,
                    line.kind().isHeading());
        } else if (element instanceof Element.Passage passage && isRead(passage.path())) {
            group = "";
            passage(passage);
        }
    }

    private static boolean isSender(FieldKind kind) {
        return kind == FieldKind.DIRECTORATE || kind == FieldKind.SENDER_ADDRESS || kind == FieldKind.WEBSITE;
    }

    private boolean isRead(Element.Line line) {
        boolean numbered = line.kind() == LineKind.QUESTION || line.kind() == LineKind.ANSWER;
        return !plain || !numbered || line.path().endsWith("/questions/0");
    }

    private static boolean isRead(String path) {
        return path.equals("/body") || path.endsWith("/introduction") || path.endsWith("/notice/content");
    }

    private void field(Element.Field field, boolean follows) {
        List<String> texts = new ArrayList<>(field.lines());
        boolean inline = field.kind() == FieldKind.RETURN_ADDRESS
                || field.kind() == FieldKind.DATE
                || field.kind() == FieldKind.SUBJECT;
        if (inline && !texts.isEmpty()) {
            texts.set(0, field.label() + " " + texts.get(0));
        } else {
            texts.add(0, field.label());
        }
        boolean label = !inline && !field.label().isEmpty();
        LineStart start = follows ? LineStart.BREAK : LineStart.PARAGRAPH;
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                line(texts.get(i), start, field.kind() == FieldKind.DIRECTORATE || label && i == 0);
                start = LineStart.BREAK;
            }
        }
    }

    private void passage(Element.Passage passage) {
        Surroundings surroundings = Surroundings.of(passage.path());
        for (int i = 0; i < passage.blocks().size(); i++) {
            Block block = passage.blocks().get(i);
            boolean[] escaped = block instanceof Paragraph paragraph
                    ? Openings.suspicious(
                            paragraph.content(), Openings.before(passage.blocks(), i, surroundings), surroundings)
                    : new boolean[] {true};
            String[] texts = block.plainText().split("\n", -1);
            for (int j = 0; j < texts.length; j++) {
                boolean escape = escaped[Math.min(j, escaped.length - 1)];
                line(escape ? "\\" + texts[j] : texts[j], j == 0 ? LineStart.PARAGRAPH : LineStart.BREAK, false);
            }
        }
    }

    private void line(String text, LineStart start, boolean bold) {
        String shown = Characters.onOneLine(text).strip();
        if (shown.isEmpty()) {
            return;
        }
        SourceSpan span = SourceSpan.ofLine(lines.size() + 1, 1, offset, shown.length());
        Set<TextStyle> styles = bold && styled ? Set.of(TextStyle.BOLD) : Set.of();
        lines.add(Line.of(List.of(Run.of(shown, styles, span))).start(start).build());
        offset += shown.length() + 1;
    }
}
