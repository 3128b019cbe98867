package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.format.writing.Characters;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.read.text.MarkedInlines;
import nl.kamervragen.reference.Reference;
import nl.kamervragen.source.TextStyle;

/** Turns inlines into runs. Lives for one part of the file. */
final class WordRuns {
    private final Losses losses;
    private final RunStyles styles;
    private final PartLinks links;
    private final WordNotes notes;

    WordRuns(Losses losses, RunStyles styles, PartLinks links, WordNotes notes) {
        this.losses = losses;
        this.styles = styles;
        this.links = links;
        this.notes = notes;
    }

    /** What is around an inline. */
    private record Around(List<TextStyle> path, String href) {
        Around with(TextStyle style) {
            List<TextStyle> longer = new ArrayList<>(path);
            longer.add(style);
            return new Around(longer, href);
        }
    }

    void write(List<Inline> inlines, XmlOut out, String path) {
        write(inlines, new Around(List.of(), ""), out, path);
    }

    private void write(List<Inline> inlines, Around around, XmlOut out, String path) {
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            boolean twin = i > 0
                    && inline instanceof Link link
                    && inlines.get(i - 1) instanceof Link before
                    && before.href().equals(link.href());
            if (twin) {
                out.raw("<w:r>")
                        .raw(properties(around, String.valueOf(RunStyles.SEPARATOR)))
                        .raw("<w:t/></w:r>");
            }
            write(inline, around, out, path);
        }
    }

    private void write(Inline inline, Around around, XmlOut out, String path) {
        if (inline instanceof Text text) {
            out.raw("<w:r>")
                    .raw(properties(around, ""))
                    .raw(characters(text.text()))
                    .raw("</w:r>");
        } else if (inline instanceof Link link) {
            link(link, around, out, path);
        } else if (inline instanceof Span span) {
            write(span.content(), around.with(style(span)), out, path);
        } else if (inline instanceof CitationInline citation) {
            citation(citation, around, out, path);
        } else if (inline instanceof NoteReference reference) {
            reference(reference, around, out, path);
        } else if (inline instanceof LineBreak) {
            out.raw("<w:r>")
                    .raw(properties(around, String.valueOf(RunStyles.BREAK)))
                    .raw("<w:br/></w:r>");
        }
    }

    private static TextStyle style(Span span) {
        return span instanceof Strong
                ? TextStyle.BOLD
                : span instanceof Emphasis
                        ? TextStyle.ITALIC
                        : span instanceof Superscript ? TextStyle.SUPERSCRIPT : TextStyle.SUBSCRIPT;
    }

    private void link(Link link, Around around, XmlOut out, String path) {
        if (link.href().isBlank() || !links.canHold(link.href())) {
            losses.markup(path, "link");
            write(link.content(), around, out, path);
            return;
        }
        out.raw("<w:hyperlink r:id=\"").raw(links.id(link.href())).raw("\">");
        write(link.content(), new Around(around.with(TextStyle.LINK).path(), link.href()), out, path);
        out.raw("</w:hyperlink>");
    }

    private void citation(CitationInline citation, Around around, XmlOut out, String path) {
        if (around.path().contains(TextStyle.LINK) && MarkedInlines.isCitation(citation)) {
            out.raw("<w:r>").raw(properties(around.with(TextStyle.CITATION), ""));
            out.raw(characters(citation.text())).raw("</w:r>");
            return;
        }
        Optional<String> target = around.path().contains(TextStyle.LINK) ? Optional.empty() : target(citation);
        if (target.isEmpty() || citation.text().isEmpty()) {
            losses.markup(path, "citation");
            write(new Text(citation.text()), around, out, path);
            return;
        }
        out.raw("<w:hyperlink r:id=\"").raw(links.id(target.get())).raw("\"><w:r>");
        out.raw(properties(around.with(TextStyle.CITATION), "")).raw(characters(citation.text()));
        out.raw("</w:r></w:hyperlink>");
    }

    /** The address of what is cited; only one from which the reference can be told. */
    private static Optional<String> target(CitationInline citation) {
        return Reference.tryParse(citation.reference())
                .value()
                .filter(reference -> reference.kind().code().equals(citation.kind()))
                .flatMap(reference -> reference.links().stream()
                        .map(Object::toString)
                        .filter(link ->
                                link.endsWith("/" + citation.reference()) || link.endsWith("=" + citation.reference()))
                        .findFirst());
    }

    private void reference(NoteReference reference, Around around, XmlOut out, String path) {
        Optional<WordNotes.Target> note = notes.refer(reference);
        if (note.isPresent() && note.get().first()) {
            String id = String.valueOf(note.get().number());
            boolean automatic = note.get().automatic();
            out.raw("<w:r>")
                    .raw(properties(around, String.valueOf(RunStyles.NOTE)))
                    .raw("<w:footnoteReference");
            out.raw(automatic ? "" : " w:customMarkFollows=\"1\"").raw(" w:id=\"" + id + "\"/>");
            out.raw(automatic ? "" : characters(reference.marker())).raw("</w:r>");
            return;
        }
        if (reference.noteId().isPresent() && note.isEmpty()
                || reference.marker().isEmpty()) {
            losses.note(path, reference.marker());
        }
        if (note.isPresent() && around.path().contains(TextStyle.LINK)) {
            // A link cannot hold another.
            losses.note(path, reference.marker());
            note = Optional.empty();
        }
        note.ifPresent(target -> out.raw("<w:hyperlink w:anchor=\"" + PartLinks.NOTE_ANCHOR + target.number() + "\">"));
        out.raw("<w:r>").raw(properties(around, String.valueOf(RunStyles.MARK)));
        out.raw(characters(reference.marker())).raw("</w:r>");
        note.ifPresent(target -> out.raw("</w:hyperlink>"));
    }

    private String properties(Around around, String code) {
        List<TextStyle> path = around.path();
        String needed = RunStyles.needed(path);
        String codes = code.isEmpty()
                ? needed
                : path.stream().map(s -> String.valueOf(RunStyles.code(s))).reduce("", String::concat) + code;
        StringBuilder result = new StringBuilder();
        if (!codes.isEmpty()) {
            result.append("<w:rStyle w:val=\"").append(styles.use(codes)).append("\"/>");
        }
        result.append(path.contains(TextStyle.BOLD) ? "<w:b/>" : "")
                .append(path.contains(TextStyle.ITALIC) ? "<w:i/>" : "");
        if (path.contains(TextStyle.LINK) || path.contains(TextStyle.CITATION)) {
            result.append("<w:color w:val=\"0B5CAD\"/><w:u w:val=\"single\"/>");
        }
        boolean raised = code.equals(String.valueOf(RunStyles.NOTE)) || code.equals(String.valueOf(RunStyles.MARK));
        if (path.contains(TextStyle.SUPERSCRIPT) || raised) {
            result.append("<w:vertAlign w:val=\"superscript\"/>");
        } else if (path.contains(TextStyle.SUBSCRIPT)) {
            result.append("<w:vertAlign w:val=\"subscript\"/>");
        }
        return result.length() == 0 ? "" : "<w:rPr>" + result + "</w:rPr>";
    }

    /** A run of a mark that is printed and no text. */
    String printed(String text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + styles.use(String.valueOf(RunStyles.PRINTED)) + "\"/></w:rPr>"
                + characters(text) + "</w:r>";
    }

    /** Text; what XML cannot hold goes by its number. */
    static String characters(String text) {
        XmlOut out = new XmlOut();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = Characters.isXml(text, i) && c != '\t' && c != '\n' && c != '\r';
            if (!plain) {
                piece(text.substring(from, i), out);
                out.raw(
                        c == '\t'
                                ? "<w:tab/>"
                                : c == '\n'
                                        ? "<w:br/>"
                                        : "<w:sym w:font=\"Arial\" w:char=\"" + String.format("%04X", (int) c)
                                                + "\"/>");
                from = i + 1;
            }
        }
        piece(text.substring(from), out);
        return out.toString();
    }

    private static void piece(String text, XmlOut out) {
        if (!text.isEmpty()) {
            out.raw("<w:t xml:space=\"preserve\">").text(text).raw("</w:t>");
        }
    }
}
