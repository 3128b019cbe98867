package nl.kamervragen.read.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;

/**
 * Cuts lines that hold more than a line: a page foot glued to the text before it, or a whole page or document that an
 * extractor wrote on one line.
 *
 * <p>Headings within a line are cut off only where the document has them so: most of its headings stand within lines, and
 * they count.
 */
final class Unrolling {
    private static final String RUNNING = "Kamer, vergaderjaar ";
    private static final int WORD = "Tweede ".length();
    private static final int SHORTEST = 60;
    private static final int LONGEST_COLOPHON = 120;
    private static final Pattern BEFORE_RUNNING =
            Pattern.compile("(?:(?:(?:ah|kv)-[0-9A-Za-z-]{4,34}|ISSN 0921\\s?-\\s?7398|[’'‘`]s-Gravenhage [0-9]{4}"
                    + "|Sdu Uitgevers)[\\s\\u00a0]*)+$");

    private final GluedHeadings headings = new GluedHeadings();

    private Unrolling() {}

    static SourceDocument unroll(SourceDocument source) {
        for (SourceDocument.Page page : source.pages()) {
            for (SourceBlock block : page.blocks()) {
                if (block instanceof Line line && mayHoldMore(line)) {
                    return new Unrolling().cut(source);
                }
            }
        }
        return source;
    }

    private static boolean mayHoldMore(Line line) {
        String text = line.text();
        return line.region() == Region.BODY
                && (text.length() >= SHORTEST && (text.indexOf(RUNNING, WORD + 1) > 0 || GluedHeadings.mayHold(text))
                        || GluedHeadings.mayEndWith(text));
    }

    private static boolean holdsHeadings(SourceDocument source) {
        for (SourceDocument.Page page : source.pages()) {
            for (SourceBlock block : page.blocks()) {
                if (block instanceof Line line
                        && (GluedHeadings.mayHold(line.text()) || GluedHeadings.mayEndWith(line.text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private SourceDocument cut(SourceDocument source) {
        if (holdsHeadings(source)) {
            source.pages().forEach(page -> page.blocks().forEach(headings::see));
        }
        List<SourceDocument.Page> pages = new ArrayList<>();
        for (SourceDocument.Page page : source.pages()) {
            List<SourceBlock> blocks = new ArrayList<>(page.blocks().size());
            for (SourceBlock block : page.blocks()) {
                if (block instanceof Line line && mayHoldMore(line)) {
                    cut(line, blocks);
                } else {
                    blocks.add(block);
                }
            }
            pages.add(new SourceDocument.Page(page.number(), blocks));
        }
        return new SourceDocument(pages, source.properties(), source.resources());
    }

    private void cut(Line line, List<SourceBlock> result) {
        String text = line.text();
        TreeSet<Integer> feet = new TreeSet<>();
        TreeSet<Integer> cuts = new TreeSet<>(headings.cuts(line));
        for (int at = text.indexOf(RUNNING, WORD); at >= 0; at = text.indexOf(RUNNING, at + 1)) {
            int start = colophonStart(text, at - WORD);
            PageFoot foot = PageFoot.at(text, start, 0);
            if (foot != null && foot.footer() && (foot.numbered() || foot.end() == text.length())) {
                feet.add(start);
                cuts.add(start);
                cuts.add(foot.end());
                at = foot.end();
            }
        }
        if (headings.isGlued()) {
            feet.forEach(foot -> cuts.addAll(headings.notesBefore(text, cuts.lower(foot), foot)));
        }
        pieces(line, cuts, result);
    }

    private static int colophonStart(String text, int at) {
        if (!mayEndColophon(text, at)) {
            return at;
        }
        Matcher before = BEFORE_RUNNING.matcher(text).region(Math.max(0, at - LONGEST_COLOPHON), at);
        return before.find() ? before.start() : at;
    }

    /** A part of the colophon ends with a figure, or the printer's name. */
    private static boolean mayEndColophon(String text, int at) {
        int end = at;
        while (end > 0 && Blanks.is(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (Character.isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == 's');
    }

    private static void pieces(Line line, TreeSet<Integer> cuts, List<SourceBlock> result) {
        int from = 0;
        cuts.add(line.text().length());
        boolean first = true;
        for (int cut : cuts) {
            int start = Blanks.skip(line.text(), from);
            if (cut > start) {
                result.add(
                        first && start == 0 && cut == line.text().length()
                                ? line
                                : Line.of(line.part(start, cut))
                                        .region(line.region())
                                        .start(first ? line.start() : LineStart.LINE)
                                        .list(first ? line.list() : ListMark.NONE)
                                        .styleName(line.styleName())
                                        .build());
                first = false;
                from = cut;
            }
        }
    }
}
