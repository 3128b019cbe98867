package nl.kamervragen.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.compose.Element;
import nl.kamervragen.compose.FieldKind;
import nl.kamervragen.compose.LineKind;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.format.writing.Characters;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.NoteForm;
import nl.kamervragen.format.writing.Surroundings;
import nl.kamervragen.format.writing.WritingContext;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;

/** Turns the parts of a composition into plain text, in order. Lives for one document. */
final class TextElements {
    private final Losses losses;
    private final TextBlocks blocks;
    private String previous = "";
    private String current = "";

    TextElements(WritingContext context) {
        this.losses = context.losses();
        this.blocks = new TextBlocks(context);
    }

    /** What stands between the last two elements: address lines and mastheads are one block. */
    String separator() {
        return previous.equals(current) && !current.isEmpty() ? "\n" : "\n\n";
    }

    String write(Element element) {
        String text = text(element);
        if (!text.isEmpty()) {
            previous = current;
            current = group(element);
        }
        return text;
    }

    private static String group(Element element) {
        if (element instanceof Element.Line line && line.kind() == LineKind.MASTHEAD) {
            return "masthead";
        }
        boolean sender = element instanceof Element.Field field
                && (field.kind() == FieldKind.DIRECTORATE
                        || field.kind() == FieldKind.SENDER_ADDRESS
                        || field.kind() == FieldKind.WEBSITE);
        return sender ? "sender" : "";
    }

    private String text(Element element) {
        if (element instanceof Element.Field field) {
            return field(field);
        }
        if (element instanceof Element.Line line) {
            return line(line.text());
        }
        if (element instanceof Element.Passage passage) {
            return blocks.write(passage.blocks(), passage.path(), Surroundings.of(passage.path()));
        }
        return element instanceof Element.Notes notes ? notes(notes) : "";
    }

    private static String line(String text) {
        return Characters.onOneLine(text);
    }

    private static String field(Element.Field field) {
        List<String> lines = field.lines().stream().map(TextElements::line).toList();
        boolean inline = field.kind() == FieldKind.RETURN_ADDRESS
                || field.kind() == FieldKind.DATE
                || field.kind() == FieldKind.SUBJECT;
        if (inline) {
            return line(field.label()) + " " + String.join("\n", lines);
        }
        return String.join(
                "\n",
                Stream.concat(Stream.of(line(field.label())), lines.stream())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private String notes(Element.Notes list) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.notes().size(); i++) {
            texts.add(note(list.notes().get(i), list.path() + "/" + i));
        }
        return String.join("\n\n", texts);
    }

    private String note(Footnote note, String path) {
        boolean source = note.series().filter(s -> s == FootnoteSeries.SOURCES).isPresent();
        boolean simple = note.content().size() == 1 && note.content().get(0) instanceof Paragraph;
        if (!simple || note.series().isPresent() && !source || !NoteForm.isReadable(note.marker())) {
            losses.note(path, note.id());
        }
        String mark = source ? note.marker() + ") " : "[" + note.marker() + "] ";
        return mark
                + (simple
                        ? blocks.inlines(((Paragraph) note.content().get(0)).content(), path + "/content/0")
                        : blocks.write(note.content(), path + "/content", Surroundings.BELOW_HEADING));
    }
}
