package nl.kamervragen.format.html;

import java.util.Optional;
import nl.kamervragen.compose.Element;
import nl.kamervragen.compose.LineKind;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;

/** Writes one set: a section, and in it a section for each question, answer, notice and explanation. */
final class HtmlSetWriter {
    private final HtmlOut out;
    private final HtmlItemWriter items;
    private final HtmlBlockWriter blocks;
    private final HtmlNoteLinks notes;
    private final String path;
    private final WrittenQuestions set;
    private final int level;
    private final String tag;
    private final String openTag;
    private final String closeTag;
    private String part = "";
    private boolean headed;
    private boolean responded;
    private boolean noticed;

    /**
     * A writer for one set.
     *
     * @param start where the set starts
     * @param level of the title's heading; questions are one deeper
     */
    HtmlSetWriter(
            HtmlOut out,
            HtmlItemWriter items,
            HtmlBlockWriter blocks,
            HtmlNoteLinks notes,
            Element.SetStart start,
            int level) {
        this.out = out;
        this.items = items;
        this.blocks = blocks;
        this.notes = notes;
        this.path = start.path();
        this.set = start.set();
        this.level = level;
        this.tag = "h" + (level + 1);
        this.openTag = "<" + tag + ">";
        this.closeTag = "</" + tag + ">\n";
    }

    void open() {
        String property = path.equals("/writtenQuestions") ? "writtenQuestions" : "moreWrittenQuestions";
        out.raw("<section class=\"vragen\" itemprop=\"").raw(property).raw("\" itemscope>\n");
    }

    void close() {
        part("");
        heading(Optional.empty());
        response(Optional.empty());
        set.notice().filter(notice -> !noticed).ifPresent(notice -> {
            out.raw("<span itemprop=\"notice\" itemscope>");
            items.value("kind", notice.kind().code(), HtmlPath.of(path + "/notice/kind"));
            out.raw("</span>\n");
        });
        out.raw("</section>\n");
    }

    void line(Element.Line line) {
        switch (line.kind()) {
            case TITLE -> heading(Optional.of(line));
            case RESPONSE -> response(Optional.of(line));
            case QUESTION ->
                numbered(line, set.questions().get(index(line.path())).numbers());
            case ANSWER -> numbered(line, set.answers().get(index(line.path())).numbers());
            case EXPLANATION, NOTICE -> {
                part(line.path());
                out.raw(openTag).text(line.text(), line.path()).raw(closeTag);
            }
            default -> throw new IllegalArgumentException("No line of a set: " + line.kind());
        }
    }

    private static int index(String path) {
        return Integer.parseInt(path, path.lastIndexOf('/') + 1, path.length(), 10);
    }

    private void heading(Optional<Element.Line> line) {
        if (headed) {
            return;
        }
        headed = true;
        String element = line.isPresent() ? "h" + level : "span";
        if (set.heading().isPresent() || line.isPresent()) {
            out.raw("<").raw(element).raw(" itemprop=\"heading\" itemscope>");
            set.heading().ifPresent(heading -> items.heading(heading, HtmlPath.of(path + "/heading")));
            line.ifPresent(title -> out.text(title.text(), title.path()));
            out.raw("</").raw(element).raw(">\n");
        }
    }

    private void response(Optional<Element.Line> line) {
        if (responded) {
            return;
        }
        responded = true;
        String element = line.isPresent() ? "p" : "span";
        if (set.response().isPresent() || line.isPresent()) {
            out.raw("<").raw(element).raw(" class=\"antwoordregel\" itemprop=\"response\" itemscope>");
            set.response().ifPresent(response -> items.response(response, HtmlPath.of(path + "/response")));
            line.ifPresent(text -> out.text(text.text(), text.path()));
            out.raw("</").raw(element).raw(">\n");
        }
    }

    private void numbered(Element.Line line, QuestionNumbers numbers) {
        part(line.path());
        String printed = numbers.withRanges();
        int start = line.text().length() - printed.length();
        out.raw(openTag).text(line.text().substring(0, start), line.path());
        if (!numbers.isEmpty()) {
            boolean exact = numbers.size() == 1
                    || QuestionNumbers.tryParse(printed)
                            .value()
                            .filter(numbers::equals)
                            .isPresent();
            out.raw(exact ? "<span itemprop=\"numbers\"" : "<data itemprop=\"numbers\"");
            if (!exact) {
                out.attribute(
                        "value",
                        String.join(", ", numbers.stream().map(Object::toString).toList()),
                        line.path());
            }
            out.raw(">").text(printed, line.path()).raw(exact ? "</span>" : "</data>");
        }
        out.raw(closeTag);
    }

    /** Opens the section of a part, unless it is open, and closes the one before; no part is the set itself. */
    private void part(String next) {
        if (next.equals(part)) {
            return;
        }
        if (!part.isEmpty()) {
            out.raw("</section>\n");
        }
        part = next;
        if (next.startsWith("/questions/", path.length())) {
            out.raw("<section class=\"vraag\" itemprop=\"questions\" itemscope>\n");
        } else if (next.startsWith("/answers/", path.length())) {
            out.raw("<section class=\"antwoord\" itemprop=\"answers\" itemscope>\n");
        } else if (next.endsWith("/explanation")) {
            out.raw("<section class=\"toelichting\">\n");
        } else if (next.endsWith("/notice")) {
            noticed = true;
            out.raw("<section class=\"mededeling\" itemprop=\"notice\" itemscope>\n");
            String kind = set.notice()
                    .map(notice -> notice.kind())
                    .map(NoticeKind::code)
                    .orElse("");
            items.value("kind", kind, HtmlPath.of(path + "/notice/kind"));
        }
    }

    void passage(Element.Passage passage) {
        String place = passage.path();
        int slash = place.lastIndexOf('/');
        boolean ofSet = slash == path.length();
        boolean introduction = ofSet && place.endsWith("/introduction");
        if (ofSet) {
            part(introduction ? "" : place);
        } else if (slash != part.length() || !place.startsWith(part)) {
            part(place.substring(0, slash));
        }
        out.raw("<div itemprop=\"").raw(place.substring(slash + 1)).raw("\">\n");
        blocks.write(passage.blocks(), introduction ? level + 1 : level + 2, HtmlPath.of(place));
        out.raw("</div>\n");
    }

    void notes(Element.Notes list) {
        part("");
        out.raw("<section class=\"noten\" role=\"doc-endnotes\">\n<").raw(tag);
        out.raw(" class=\"kv-furniture\">Noten</").raw(tag).raw(">\n<ol class=\"" + HtmlBlockWriter.LIST + "\">\n");
        HtmlPath here = HtmlPath.of(list.path());
        for (int i = 0; i < list.notes().size(); i++) {
            note(list.notes().get(i), here.item(i));
        }
        out.raw("</ol>\n</section>\n");
    }

    private void note(Footnote note, HtmlPath here) {
        int ordinal = notes.ordinal(note.id());
        out.raw("<li id=\"noot-" + ordinal + "\" itemprop=\"footnotes\" itemscope>");
        items.value("id", note.id(), here.child("id"));
        note.series().map(FootnoteSeries::code).ifPresent(series -> items.value("series", series, here));
        out.raw("<span class=\"" + HtmlBlockWriter.MARKER + "\" itemprop=\"marker\">");
        out.text(note.marker(), here.child("marker")).raw("</span>\n<div itemprop=\"content\">\n");
        blocks.write(note.content(), level + 2, here.child("content"));
        out.raw("</div>");
        if (notes.isReferred(ordinal)) {
            out.raw(" <a href=\"#verwijzing-" + ordinal + "\" role=\"doc-backlink\"");
            out.attribute("aria-label", "Terug naar de tekst bij noot " + note.marker(), here)
                    .raw(">")
                    .text("↩", here)
                    .raw("</a>");
        }
        out.raw("</li>\n");
    }

    static boolean isOfSet(LineKind kind) {
        return switch (kind) {
            case TITLE, RESPONSE, QUESTION, ANSWER, NOTICE, EXPLANATION -> true;
            default -> false;
        };
    }
}
