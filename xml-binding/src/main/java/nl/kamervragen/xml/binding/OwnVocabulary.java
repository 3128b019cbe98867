package nl.kamervragen.xml.binding;

import java.util.Set;

/**
 * The elements of the library's own vocabulary (<i>elementen</i>), as the schema has them. Immutable.
 *
 * <p>Whoever reads the elements sees only what stands here; the rest is told, with its place, by the reader before it.
 */
public final class OwnVocabulary {
    /** The namespace. */
    public static final String NAMESPACE = "https://kamervragen.nl/ns/1.0";

    /** The elements in which every blank counts. */
    static final Set<String> RUNNING_TEXT = Set.of("paragraph", "subheading", "caption");

    /** Stands above the root. */
    static final ElementRule DOCUMENT = document();

    private OwnVocabulary() {}

    private static ElementRule document() {
        ElementRule text = ElementRule.text();
        ElementRule lines = ElementRule.of().with("line", text);
        ElementRule blocks = blocks();
        ElementRule set = set(text, blocks);
        ElementRule letterhead = ElementRule.of("date", "yourLetterDate")
                .withOne("returnAddress", text)
                .withOne("addressee", lines)
                .withOne(
                        "sender",
                        ElementRule.of()
                                .withOne("directorate", text)
                                .withOne("address", lines)
                                .withOne("website", text))
                .withOne("ourReference", text)
                .withOne("yourReference", text)
                .withOne("subject", text)
                .with("enclosure", text)
                .with("field", ElementRule.of("label").with("line", text));
        ElementRule letter = ElementRule.of("version", "chamber")
                .withOne("letterhead", letterhead)
                .with("body", blocks)
                .with("signatory", person(text));
        ElementRule publication = ElementRule.of("version", "chamber", "id", "sessionYear", "number", "status");
        return ElementRule.of()
                .with("letter", letter.withOne("writtenQuestions", set).with("moreWrittenQuestions", set))
                .with(
                        "publication",
                        publication.withOne("writtenQuestions", set).with("moreWrittenQuestions", set));
    }

    private static ElementRule set(ElementRule text, ElementRule blocks) {
        ElementRule entry = ElementRule.of("numbers").with("lead", blocks).withAll(blocks);
        ElementRule heading = ElementRule.of("form", "submitted", "reference")
                .with("questioner", ElementRule.of().withOne("name", text).withOne("party", text))
                .with("addressee", office(text))
                .withOne("subject", text);
        ElementRule response = ElementRule.of("received", "supplement")
                .with("respondent", person(text))
                .with("onBehalfOf", office(text))
                .with("seeAlso", text);
        return ElementRule.of()
                .withOne("heading", heading)
                .with("introduction", blocks)
                .with("question", entry)
                .with("answer", entry)
                .withOne("response", response)
                .withOne("notice", ElementRule.of("kind").withAll(blocks))
                .with("explanation", blocks)
                .with("footnote", ElementRule.of("id", "marker", "series").withAll(blocks));
    }

    private static ElementRule person(ElementRule text) {
        return ElementRule.of().withOne("name", text).withOne("office", office(text));
    }

    private static ElementRule office(ElementRule text) {
        ElementRule office = ElementRule.of("kind", "preposition").withOne("portfolio", text);
        return office.withOne("inAbsenceOf", office);
    }

    private static ElementRule blocks() {
        ElementRule inlines = inlines();
        ElementRule blocks = ElementRule.of();
        ElementRule item = ElementRule.of("marker");
        ElementRule cell = ElementRule.of("colspan", "rowspan");
        blocks.with("paragraph", inlines)
                .with("subheading", inlines)
                .with("list", ElementRule.of("ordered").with("item", item))
                .with(
                        "table",
                        ElementRule.of()
                                .withOne("caption", inlines)
                                .with("row", ElementRule.of("header").with("cell", cell)))
                .with("quotation", blocks)
                .with("image", ElementRule.of("name", "alt"));
        item.withAll(blocks);
        cell.withAll(blocks);
        return blocks;
    }

    private static ElementRule inlines() {
        ElementRule inlines = ElementRule.text();
        ElementRule link = ElementRule.text("href");
        inlines.with("emphasis", inlines)
                .with("strong", inlines)
                .with("superscript", inlines)
                .with("subscript", inlines)
                .with("link", link)
                .with("noteReference", ElementRule.of("note", "marker"))
                .with("citation", ElementRule.text("kind", "reference"))
                .with("lineBreak", ElementRule.of());
        link.withAll(inlines);
        return inlines;
    }
}
