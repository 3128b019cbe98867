package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;

/**
 * The headers and footers of all sections.
 *
 * <p>The header of a first page that differs from the others is part of the letter. So is one of all pages, when the
 * letter has no letterhead but that. The rest is page furniture; each part is read once.
 */
final class PageFurniture {
    private final WordReading reading;
    private final String main;
    private final List<WordNode> sections;
    private final Set<String> read = new HashSet<>();

    PageFurniture(WordReading reading, String main, WordSurvey survey) {
        this.reading = reading;
        this.main = main;
        this.sections = survey.sections();
    }

    /** The header of the first page, where it has one of its own. */
    List<SourceBlock> firstPage() {
        return sections.stream()
                .findFirst()
                .filter(section -> section.isOn("titlePg"))
                .flatMap(section -> part(section, "headerReference", "first"))
                .map(part -> blocks(part, Region.BODY))
                .orElse(List.of());
    }

    /** All other headers and footers. */
    List<SourceBlock> rest() {
        List<SourceBlock> result = new ArrayList<>();
        for (WordNode section : sections) {
            for (String kind : List.of("headerReference", "footerReference")) {
                Region region = kind.startsWith("header") ? Region.PAGE_HEADER : Region.PAGE_FOOTER;
                for (String type : List.of("default", "even", "first")) {
                    boolean used = !type.equals("first") || section.isOn("titlePg");
                    part(section, kind, type)
                            .filter(part -> used)
                            .ifPresent(part -> result.addAll(blocks(part, region)));
                }
            }
        }
        return result;
    }

    private Optional<String> part(WordNode section, String kind, String type) {
        return section.children().stream()
                .filter(node -> node.is(kind) && node.attribute("type").equals(type))
                .findFirst()
                .flatMap(node -> reading.word().relationship(main, node.attribute("r:id")))
                .map(WordPackage.Relationship::target);
    }

    private List<SourceBlock> blocks(String part, Region region) {
        List<SourceBlock> result = new ArrayList<>();
        if (read.add(part)) {
            reading.ignoreImages(part);
            reading.word()
                    .part(part)
                    .map(WordXml::tree)
                    .ifPresent(root -> BlockReader.all(reading, part, region, root, false).stream()
                            .flatMap(SourceBlock::lines)
                            .forEach(result::add));
        }
        return result;
    }

    /** The lines of a header on all pages, as lines of the letter. */
    static List<SourceBlock> asLetterhead(List<SourceBlock> header) {
        List<SourceBlock> result = new ArrayList<>();
        for (SourceBlock block : header) {
            result.add(
                    block instanceof Line line
                            ? line.toBuilder().region(Region.BODY).build()
                            : block);
        }
        return result;
    }
}
