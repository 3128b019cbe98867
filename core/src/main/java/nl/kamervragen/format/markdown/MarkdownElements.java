package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.compose.Element;
import nl.kamervragen.compose.FieldKind;
import nl.kamervragen.compose.LineKind;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.format.writing.Characters;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.NoteForm;
import nl.kamervragen.format.writing.Surroundings;
import nl.kamervragen.format.writing.WritingContext;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;

/** Turns the parts of a composition into Markdown, in order. Lives for one document. */
final class MarkdownElements {
    private static final String BREAK = "\\\n";

    private final WritingContext context;
    private final Losses losses;
    private final MarkdownBlocks blocks;
    private String previous = "";
    private String current = "";

    MarkdownElements(WritingContext context) {
        this.context = context;
        this.losses = context.losses();
        this.blocks = new MarkdownBlocks(context);
    }

    /** What stands between the last two elements: address lines and mastheads are one paragraph. */
    String separator() {
        return previous.equals(current) && !current.isEmpty() ? BREAK : "\n\n";
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
            String text = line(line.text());
            return line.kind().isHeading() ? "**" + text + "**" : text;
        }
        if (element instanceof Element.Passage passage) {
            judgeEnd(passage);
            return blocks.write(passage.blocks(), passage.path(), Surroundings.of(passage.path()));
        }
        if (element instanceof Element.Notes list) {
            return notes(list);
        }
        return "";
    }

    /** A subheading at the end of a question or an answer is read as standing above what follows. */
    private void judgeEnd(Element.Passage passage) {
        int last = passage.blocks().size() - 1;
        if (passage.path().endsWith("/content") && passage.blocks().get(last) instanceof Subheading) {
            losses.block(passage.path() + "/" + last, "subheading");
        }
    }

    private String line(String text) {
        return MarkdownEscape.lineStart(MarkdownEscape.text(Characters.onOneLine(text)));
    }

    private String field(Element.Field field) {
        List<String> lines = field.lines().stream()
                .map(this::line)
                .filter(line -> !line.isEmpty())
                .toList();
        String label = line(field.label());
        return switch (field.kind()) {
            case RETURN_ADDRESS -> "> " + label + " " + String.join(" ", lines);
            case DATE, SUBJECT -> label + " " + String.join(BREAK, lines);
            case DIRECTORATE -> "**" + String.join(BREAK, lines) + "**";
            default -> {
                List<String> all = new ArrayList<>(label.isEmpty() ? List.of() : List.of("**" + label + "**"));
                all.addAll(lines);
                yield String.join(BREAK, all);
            }
        };
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
        String mark = NoteMarks.definition(note.marker(), source);
        if (simple) {
            Paragraph paragraph = (Paragraph) note.content().get(0);
            return mark + MarkdownListWriter.behindMark(paragraph, context, path + "/content/0");
        }
        return mark
                + blocks.write(note.content(), path + "/content", Surroundings.BELOW_HEADING)
                        .lines()
                        .map(line -> line.isEmpty() ? line : "    " + line)
                        .collect(Collectors.joining("\n"))
                        .strip();
    }
}
