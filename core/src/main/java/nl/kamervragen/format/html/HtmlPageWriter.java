package nl.kamervragen.format.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.compose.Composition;
import nl.kamervragen.compose.Element;
import nl.kamervragen.compose.LineKind;
import nl.kamervragen.diagnostic.Resource;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.read.marked.MarkedParts;
import org.jspecify.annotations.Nullable;

/** Turns the parts of a composition into one page, in order. Lives for one document. */
final class HtmlPageWriter {
    private final HtmlOut out;
    private final Document document;
    private final Composition composition;
    private final HtmlItemWriter items;
    private final HtmlNoteLinks notes;
    private final HtmlBlockWriter blocks;
    private final List<Element.Field> fields = new ArrayList<>();
    private @Nullable HtmlSetWriter set;
    private boolean headWritten;
    private boolean titled;
    private int sets;
    private int signatories;
    private boolean signing;
    private boolean masthead;

    HtmlPageWriter(HtmlOut out, Document document, Composition composition, List<Resource> resources) {
        this.out = out;
        this.document = document;
        this.composition = composition;
        this.items = new HtmlItemWriter(out);
        this.notes = new HtmlNoteLinks(document);
        this.blocks = new HtmlBlockWriter(out, notes, resources);
    }

    void write() throws IOException {
        out.raw("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.text(composition.title(), "")
                .raw("</title>\n<style>\n")
                .raw(HtmlStyle.CSS)
                .raw("</style>\n</head>\n<body>\n");
        out.raw("<main>\n<article class=\"").raw(document instanceof Letter ? "brief" : "publicatie");
        out.raw("\" itemscope data-kamervragen=\"1.0\">\n");
        items.value("type", document instanceof Letter ? "letter" : "publication", HtmlPath.of("/type"));
        items.value("chamber", document.chamber().code(), HtmlPath.of("/chamber"));
        if (document instanceof Publication publication) {
            items.publication(publication);
        }
        out.raw("\n");
        for (Element element : composition.elements()) {
            element(element);
            out.drain();
        }
        beforeSet();
        closeSet();
        title();
        out.raw("</article>\n</main>\n</body>\n</html>\n");
        out.flush();
    }

    private void element(Element element) {
        if (element instanceof Element.Field field) {
            fields.add(field);
            return;
        }
        head();
        if (element instanceof Element.Line line) {
            line(line);
        } else if (element instanceof Element.Passage passage) {
            passage(passage);
        } else if (element instanceof Element.SetStart start) {
            beforeSet();
            closeSet();
            boolean first = document instanceof Publication && sets == 0;
            titled |= first && composition.elements().stream().anyMatch(HtmlPageWriter::isTitle);
            title();
            set = new HtmlSetWriter(out, items, blocks, notes, start, first ? 1 : 2);
            sets++;
            set.open();
        } else if (element instanceof Element.Notes list && set != null) {
            set.notes(list);
        }
    }

    private static boolean isTitle(Element element) {
        return element instanceof Element.Line line
                && line.kind() == LineKind.TITLE
                && line.path().equals("/writtenQuestions/heading");
    }

    /** The letterhead is written once all its fields are there. */
    private void head() {
        if (headWritten) {
            return;
        }
        headWritten = true;
        if (document instanceof Letter letter && letter.letterhead().isPresent()) {
            HtmlLetterheadWriter writer =
                    new HtmlLetterheadWriter(out, letter.letterhead().get());
            writer.write(fields);
            titled = writer.isTitled();
        }
        if (document instanceof Letter) {
            title();
        }
    }

    /** A page has a title; where the document prints none, only those who listen to it get one. */
    private void title() {
        if (!titled) {
            titled = true;
            out.raw("<h1 class=\"kv-furniture kv-unseen\">")
                    .text(composition.title(), "")
                    .raw("</h1>\n");
        }
    }

    private void line(Element.Line line) {
        if (HtmlSetWriter.isOfSet(line.kind()) && set != null) {
            set.line(line);
            return;
        }
        if (line.kind() == LineKind.MASTHEAD) {
            out.raw(masthead ? "" : "<header class=\"kop\">\n");
            masthead = true;
            marked(line);
            out.raw("\n");
            return;
        }
        out.raw(signing ? "" : "<div class=\"ondertekening\">\n");
        signing = true;
        if (line.kind() == LineKind.ON_BEHALF) {
            marked(line);
            out.raw("\n");
        } else {
            sign(line);
        }
    }

    /** A line that says which part it is. */
    private void marked(Element.Line line) {
        out.raw("<p " + HtmlParts.PART + "=\"")
                .raw(MarkedParts.ofLine(line.kind().name(), line.path()))
                .raw("\">");
        out.text(line.text(), line.path()).raw("</p>");
    }

    private void sign(Element.Line line) {
        String rest = line.path().substring("/signatories/".length());
        int index = Integer.parseInt(rest.substring(0, rest.indexOf('/')));
        Signatory signatory = ((Letter) document).signatories().get(index);
        boolean both = signatory.office().isPresent() && signatory.name().isPresent();
        boolean opens = line.kind() == LineKind.OFFICE || !both;
        if (opens) {
            signatories(index);
            out.raw("<div itemprop=\"signatories\" itemscope>");
            items.signatory(signatory, HtmlPath.of("/signatories/" + index));
            signatories = index + 1;
        }
        marked(line);
        out.raw(line.kind() == LineKind.NAME || !both ? "</div>\n" : "");
    }

    /** Signatories of whom nothing is printed keep their place. */
    private void signatories(int to) {
        for (; signatories < to; signatories++) {
            out.raw("<div itemprop=\"signatories\" itemscope></div>\n");
        }
    }

    private void passage(Element.Passage passage) {
        if (set != null) {
            set.passage(passage);
            return;
        }
        out.raw("<div class=\"tekst\" itemprop=\"body\">\n");
        blocks.write(passage.blocks(), 2, HtmlPath.of(passage.path()));
        out.raw("</div>\n");
    }

    /** What stands above the sets is closed. */
    private void beforeSet() {
        head();
        if (masthead) {
            out.raw("</header>\n");
            masthead = false;
        }
        if (document instanceof Letter letter
                && signatories < letter.signatories().size()) {
            signatories(letter.signatories().size());
        }
        if (signing) {
            out.raw("</div>\n");
            signing = false;
        }
    }

    private void closeSet() {
        Optional.ofNullable(set).ifPresent(HtmlSetWriter::close);
        set = null;
    }
}
