package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to be known of a document before its first line is read: its sections, and whether pages can be told. */
final class WordSurvey {
    private static final int MOST_SECTIONS = 20_000;

    private final List<WordNode> sections = new ArrayList<>();
    private boolean rendered;
    private boolean forced;

    private WordSurvey() {}

    static WordSurvey of(WordPart document) {
        WordSurvey survey = new WordSurvey();
        WordXml.pick(document, Set.of("sectPr", "lastRenderedPageBreak", "br", "pageBreakBefore"), survey::look);
        return survey;
    }

    private void look(WordNode node) {
        switch (node.name()) {
            case "sectPr" -> addSection(node);
            case "lastRenderedPageBreak" -> rendered = true;
            case "br" -> forced |= node.attribute("type").equals("page");
            default -> forced = true;
        }
    }

    private void addSection(WordNode node) {
        if (sections.size() == MOST_SECTIONS) {
            throw new WordXml.Malformed("more than " + MOST_SECTIONS + " sections");
        }
        sections.add(node);
    }

    boolean isRendered() {
        return rendered;
    }

    boolean hasPages() {
        return rendered || forced || sections.size() > 1;
    }

    List<WordNode> sections() {
        return sections;
    }

    /** The properties of footnotes or endnotes in the last section that has any. */
    Optional<WordNode> noteProperties(String name) {
        return sections.stream()
                .flatMap(section -> section.child(name).stream())
                .reduce((first, last) -> last);
    }
}
