package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import org.jsoup.nodes.Element;

/** Which part of a page is the document, and what the site prints around it. */
final class HtmlMain {
    private static final int RANKS = 7;

    /** The Chamber's site names the kind of document before its title. */
    private static final Pattern SITE_TITLE = Pattern.compile(
            "\\s*(?:Antwoord|Schriftelijke|Lijst|Mededeling|Beantwoording|Uitstel|Brief|Nader)[\\p{L} ()-]{0,60}\\s:\\s+");

    private HtmlMain() {}

    /** The surest of the elements that sites keep their text in; one pass over the page. */
    static Optional<Element> find(Element body) {
        Element[] found = new Element[RANKS];
        body.stream().forEach(element -> {
            int rank = element.attributesSize() == 0 && !element.normalName().equals("main") ? RANKS : rank(element);
            if (rank < RANKS && found[rank] == null && element.hasText()) {
                found[rank] = element;
            }
        });
        return Arrays.stream(found).filter(Objects::nonNull).findFirst();
    }

    private static int rank(Element element) {
        if (element.hasAttr(HtmlParts.ARTICLE)) {
            return 0;
        }
        String id = element.id();
        return switch (id) {
            case "broodtekst" -> 1;
            case "main-column" -> 4;
            default -> {
                if (element.normalName().equals("main")) {
                    yield 2;
                }
                if (element.attr("role").equals("main")) {
                    yield 3;
                }
                yield element.hasClass("stuk") ? 5 : id.equals("content") ? 6 : RANKS;
            }
        };
    }

    /** Lines outside the main part are furniture, unless questions or a title stand among them. */
    static List<SourceBlock> settle(List<SourceBlock> before, List<SourceBlock> main, List<SourceBlock> after) {
        List<SourceBlock> all = new ArrayList<>();
        boolean spread = before.stream().anyMatch(HtmlMain::opensPart)
                || after.stream().anyMatch(HtmlMain::opensPart)
                || main.isEmpty();
        before.forEach(block -> all.add(spread ? block : outside(block, Region.PAGE_HEADER)));
        all.addAll(main);
        after.forEach(block -> all.add(spread ? block : outside(block, Region.PAGE_FOOTER)));
        return withoutSiteTitle(all);
    }

    private static boolean opensPart(SourceBlock block) {
        if (!(block instanceof Line line) || line.region() != Region.BODY) {
            return false;
        }
        String text = line.text().strip();
        return Openers.isAsking(text) || Heading.at(text).isPresent();
    }

    private static SourceBlock outside(SourceBlock block, Region region) {
        return block instanceof Line line && line.region() == Region.BODY
                ? line.toBuilder().region(region).build()
                : block;
    }

    private static List<SourceBlock> withoutSiteTitle(List<SourceBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line && line.region() == Region.BODY) {
                Matcher matcher = SITE_TITLE.matcher(line.text());
                if (line.headingLevel() == 1 && matcher.lookingAt()) {
                    return replaced(blocks, i, line, matcher.end());
                }
                if (Openers.isAsking(line.text().strip())) {
                    break;
                }
            }
        }
        return blocks;
    }

    /** The whole line is the site's when the document prints its own title below; else only the kind is. */
    private static List<SourceBlock> replaced(List<SourceBlock> blocks, int at, Line line, int titleStart) {
        List<SourceBlock> result = new ArrayList<>(blocks);
        boolean titled = blocks.subList(at + 1, blocks.size()).stream()
                .anyMatch(block -> block instanceof Line other
                        && Openers.isAsking(other.text().strip()));
        int end = titled ? line.text().length() : titleStart;
        result.set(at, Line.of(line.part(0, end)).region(Region.PAGE_HEADER).build());
        if (!titled) {
            result.add(
                    at + 1,
                    Line.of(line.part(titleStart, line.text().length()))
                            .headingLevel(line.headingLevel())
                            .build());
        }
        return result;
    }
}
