package nl.kamervragen.format.docx;

import nl.kamervragen.compose.Composition;
import nl.kamervragen.compose.Element;
import nl.kamervragen.compose.FieldKind;
import nl.kamervragen.compose.Layout;
import nl.kamervragen.compose.LineKind;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.marked.MarkedParts;
import nl.kamervragen.read.marked.PrintedLines;

/** Turns the parts of a composition into Word's body, in order. Lives for one document. */
final class WordElements {
    private static final String NEW_PAGE = "<w:pageBreakBefore/>";

    private final Document document;
    private final Composition composition;
    private final WordBlocks blocks;
    private final WordNotes notes;
    private final PrintedLines printed;
    private XmlOut out = new XmlOut();
    private String properties = "";
    private int set = -1;

    WordElements(Document document, Composition composition, WordBlocks blocks, WordNotes notes, PrintedLines printed) {
        this.document = document;
        this.composition = composition;
        this.blocks = blocks;
        this.notes = notes;
        this.printed = printed;
    }

    String body() {
        XmlOut all = new XmlOut();
        for (Element element : composition.elements()) {
            if (element instanceof Element.SetStart start) {
                endSet(all);
                set++;
                notes.enterSet(set);
                boolean first = composition.layout() == Layout.PUBLICATION && set == 0;
                properties = first ? "" : NEW_PAGE;
            } else {
                write(element);
            }
            if (set < 0) {
                all.append(out);
                out = new XmlOut();
            }
        }
        endSet(all);
        XmlOut root = new XmlOut();
        blocks.part(rootName(), rootValue(), all.toString(), root, "");
        return root.toString();
    }

    private String rootName() {
        return composition.layout() == Layout.LETTER ? MarkedParts.LETTER : MarkedParts.PUBLICATION;
    }

    private String rootValue() {
        boolean unedited = document instanceof Publication publication
                && publication.status().isPresent();
        return document.chamber().code() + (unedited ? " unedited" : "");
    }

    private void endSet(XmlOut all) {
        if (set >= 0) {
            WrittenQuestions questions = document.allWrittenQuestions().get(set);
            String kind =
                    questions.notice().map(Notice::kind).map(NoticeKind::code).orElse("");
            XmlOut wrapped = new XmlOut();
            blocks.part(MarkedParts.SET, kind, out.toString(), wrapped, "/writtenQuestions");
            all.append(wrapped);
            out = new XmlOut();
        }
    }

    private void write(Element element) {
        if (element instanceof Element.Field field) {
            field(field);
        } else if (element instanceof Element.Line line) {
            line(line);
        } else if (element instanceof Element.Passage passage) {
            String name = MarkedParts.ofPassage(passage.path());
            WordStyle style = WordStyle.TEXT;
            XmlOut content = new XmlOut();
            blocks.write(passage.blocks(), style, content, passage.path());
            blocks.part(name, "", content.toString(), out, passage.path());
        }
    }

    private void field(Element.Field field) {
        XmlOut content = new XmlOut();
        WordStyle style = style(field.kind());
        boolean inline = field.kind() == FieldKind.DATE
                || field.kind() == FieldKind.SUBJECT
                || field.kind() == FieldKind.RETURN_ADDRESS;
        if (inline) {
            String label = field.kind() == FieldKind.RETURN_ADDRESS ? "> " + field.label() + " " : field.label() + "\t";
            content.raw(WordBlocks.paragraph(
                    style, "", blocks.runs().printed(label) + run(String.join("\n", field.lines()))));
        } else {
            if (!field.label().isEmpty()) {
                XmlOut label = new XmlOut();
                String text = WordBlocks.paragraph(WordStyle.REFERENCE_LABEL, "", run(field.label()));
                blocks.part(MarkedParts.LABEL, "", text, label, field.path());
                content.append(label);
            }
            for (String line : field.lines()) {
                XmlOut value = new XmlOut();
                blocks.part(MarkedParts.VALUE, "", WordBlocks.paragraph(style, "", run(line)), value, field.path());
                content.append(value);
            }
        }
        blocks.part(MarkedParts.ofField(field.path()), "", content.toString(), out, field.path());
    }

    private static WordStyle style(FieldKind kind) {
        return switch (kind) {
            case RETURN_ADDRESS -> WordStyle.RETURN_ADDRESS;
            case ADDRESSEE -> WordStyle.ADDRESS;
            case DIRECTORATE -> WordStyle.SENDER_NAME;
            case SENDER_ADDRESS, WEBSITE -> WordStyle.SENDER;
            case DATE, SUBJECT -> WordStyle.DATE_AND_SUBJECT;
            default -> WordStyle.REFERENCE;
        };
    }

    private void line(Element.Line line) {
        printed.line(line.path(), line.text());
        String value = MarkedParts.index(line.path());
        String name = MarkedParts.ofLine(line.kind().name(), line.path());
        boolean counted = line.kind() == LineKind.ANSWER || line.path().startsWith("/signatories/");
        String paragraph = WordBlocks.paragraph(style(line.kind()), properties, run(line.text()));
        blocks.part(name, counted ? value : "", paragraph, out, line.path());
        properties = "";
    }

    private static WordStyle style(LineKind kind) {
        return switch (kind) {
            case MASTHEAD -> WordStyle.MASTHEAD;
            case ON_BEHALF, OFFICE -> WordStyle.SIGNATURE;
            case NAME -> WordStyle.NAME;
            case TITLE -> WordStyle.TITLE;
            case RESPONSE -> WordStyle.TEXT;
            default -> WordStyle.HEADING;
        };
    }

    private static String run(String text) {
        return text.isEmpty() ? "" : "<w:r>" + WordRuns.characters(text) + "</w:r>";
    }
}
