package nl.kamervragen.read.furniture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.outline.Pages;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;

/** Takes page headers, footers and colophons out of the text, and remembers where they stood. */
public final class Furniture {
    private static final Pattern NUMBERED = Pattern.compile("Pagina\\s+[0-9]+\\s+van\\s+[0-9]+");
    private static final Pattern NOISE =
            Pattern.compile("(?:X Noot|Naar boven|VERTROUWELIJK|_{3,}|-{5,}|={5,}|\\*{5,}|–{3,}|—{3,})");
    private static final String NOISE_STARTS = "XNV_-=*–—";
    private static final String FIRST_CHARACTERS = "TEPakh’'‘`IXNVSK_-=*–—";

    private final Reading reading;
    private final List<SourceBlock> kept = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Pages pages = new Pages();
    private Optional<String> publicationId = Optional.empty();
    private int feet;
    private boolean numberAwaited;

    private Furniture(Reading reading) {
        this.reading = reading;
    }

    /**
     * A page header that stood in the text.
     *
     * @param spans its places, in the order of the source
     */
    public record Group(List<SourceSpan> spans) {}

    /**
     * What is left, and what was taken out.
     *
     * @param blocks the text
     * @param headers the page headers that stood in it
     * @param publicationId the identifier that the colophon prints
     * @param pages where in the text pages end
     */
    public record Result(List<SourceBlock> blocks, List<Group> headers, Optional<String> publicationId, Pages pages) {}

    /**
     * Takes the furniture out.
     *
     * @param source the document
     * @param reading takes findings and places
     * @return the text and the headers
     */
    public static Result remove(SourceDocument source, Reading reading) {
        return new Furniture(reading).removeFrom(Unrolling.unroll(source));
    }

    private Result removeFrom(SourceDocument source) {
        Set<SourceBlock> headers = headers(source.blocks().toList());
        for (SourceDocument.Page page : source.pages()) {
            List<SourceBlock> blocks = page.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (headers.contains(blocks.get(i))) {
                    reading.removal(((Line) blocks.get(i)).span());
                } else if (blocks.get(i) instanceof Line line) {
                    keepOrRemove(line, i + 1 == blocks.size());
                } else {
                    kept.add(blocks.get(i));
                }
            }
            pages.end(kept.size());
        }
        return new Result(List.copyOf(kept), List.copyOf(groups), publicationId, pages);
    }

    private Set<SourceBlock> headers(List<SourceBlock> blocks) {
        int body = bodyStart(blocks);
        if (body < 0) {
            return Set.of();
        }
        HeaderLines headers =
                new HeaderLines(headTexts(blocks, body), reading.options().labels());
        Set<SourceBlock> found = Collections.newSetFromMap(new IdentityHashMap<>());
        headers.find(blocks, body).forEach(i -> found.add(blocks.get(i)));
        headers.groups().forEach(indexes -> {
            List<SourceSpan> spans =
                    indexes.stream().map(i -> ((Line) blocks.get(i)).span()).toList();
            groups.add(new Group(spans));
            reading.report(
                    Diagnostic.of(ReadingCodes.PAGE_HEADER_IN_TEXT).at(spans).build());
        });
        return found;
    }

    private void keepOrRemove(Line line, boolean lastOfPage) {
        if (line.region() == Region.PAGE_HEADER || line.region() == Region.PAGE_FOOTER) {
            removeEdge(line);
            return;
        }
        if (line.region() == Region.PROPERTIES) {
            reading.label(line.span());
            return;
        }
        String text = line.text();
        int start = Blanks.skip(text, 0);
        if (numberAwaited && isPageNumber(text, start, lastOfPage)) {
            takeOut(line, start, text.length(), ReadingCodes.PAGE_FOOTER_IN_TEXT);
            return;
        }
        numberAwaited &= start == text.length();
        if (start == text.length()) {
            kept.add(line);
        } else if (FIRST_CHARACTERS.indexOf(text.charAt(start)) >= 0 || isDigit(text.charAt(start))) {
            removeAtStart(line, start);
        } else {
            kept.add(line);
        }
    }

    /** What the format itself knows to be an edge of the page: nothing to report, but it may print the identifier. */
    private void removeEdge(Line line) {
        String text = line.text();
        PageFoot foot = publicationId.isEmpty() ? PageFoot.at(text, Blanks.skip(text, 0), feet + 1) : null;
        if (foot == null || foot.idStart() < 0) {
            reading.removal(line.span());
            return;
        }
        publicationId = Optional.of(foot.id(text));
        line.part(0, foot.idStart()).forEach(run -> reading.removal(run.span()));
        reading.map("/id", line.part(foot.idStart(), foot.idEnd()));
        line.part(foot.idEnd(), text.length()).forEach(run -> reading.removal(run.span()));
    }

    private boolean isPageNumber(String text, int start, boolean lastOfPage) {
        int end = Blanks.end(text);
        boolean digits = end > start && end - start <= 5;
        for (int i = start; digits && i < end; i++) {
            digits = isDigit(text.charAt(i));
        }
        return digits && (lastOfPage || Integer.parseInt(text.substring(start, end)) == feet);
    }

    private void removeAtStart(Line line, int start) {
        String text = line.text();
        PageFoot foot = PageFoot.at(text, start, feet + 1);
        if (foot != null) {
            takeOut(line, start, foot);
            return;
        }
        int number = text.charAt(start) == 'P' ? numberEnd(text, start) : -1;
        if (number >= 0) {
            takeOut(line, start, number, ReadingCodes.PAGE_FOOTER_IN_TEXT);
            pages.end(kept.size());
            keepRest(line, number);
        } else if (NOISE_STARTS.indexOf(text.charAt(start)) >= 0
                && NOISE.matcher(text).region(start, Blanks.end(text)).matches()) {
            takeOut(line, start, text.length(), ReadingCodes.EXTRACTION_NOISE);
        } else {
            kept.add(line);
        }
    }

    private static int numberEnd(String text, int start) {
        Matcher numbered = NUMBERED.matcher(text).region(start, text.length());
        return numbered.lookingAt() ? numbered.end() : -1;
    }

    private void takeOut(Line line, int start, PageFoot foot) {
        if (foot.idStart() >= 0 && publicationId.isEmpty()) {
            publicationId = Optional.of(foot.id(line.text()));
            reading.map("/id", line.part(foot.idStart(), foot.idEnd()));
            takeOutAround(line, start, foot);
        } else {
            boolean colophon = foot.colophon() || foot.idStart() >= 0;
            takeOut(
                    line,
                    start,
                    foot.end(),
                    colophon ? ReadingCodes.COLOPHON_IN_TEXT : ReadingCodes.PAGE_FOOTER_IN_TEXT);
        }
        feet += foot.footer() ? 1 : 0;
        numberAwaited = foot.footer() && !foot.numbered();
        pages.end(kept.size());
        keepRest(line, foot.end());
    }

    private void takeOutAround(Line line, int start, PageFoot foot) {
        if (Blanks.skip(line.text(), start) < foot.idStart()) {
            takeOut(line, start, foot.idStart(), ReadingCodes.COLOPHON_IN_TEXT);
        }
        int rest = Blanks.skip(line.text(), foot.idEnd());
        if (rest < foot.end()) {
            takeOut(line, rest, foot.end(), ReadingCodes.COLOPHON_IN_TEXT);
        }
    }

    private void takeOut(Line line, int from, int to, Code code) {
        List<SourceSpan> spans = line.part(from, to).stream().map(Run::span).toList();
        spans.forEach(reading::removal);
        reading.report(Diagnostic.of(code)
                .at(spans)
                .with("text", line.text().substring(from, to))
                .build());
    }

    /** What is glued behind a page foot, such as a heading, stays. */
    private void keepRest(Line line, int from) {
        if (Blanks.skip(line.text(), from) < line.text().length()) {
            kept.add(Line.of(line.part(from, line.text().length()))
                    .region(line.region())
                    .start(LineStart.LINE)
                    .styleName(line.styleName())
                    .build());
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the text of a letter starts; negative when there is none before the first heading. */
    private static int bodyStart(List<SourceBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line) {
                String text = line.text().strip();
                if (Heading.at(text).isPresent() && i > 3) {
                    return -1;
                }
                if (Openers.isBody(text)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Set<String> headTexts(List<SourceBlock> blocks, int body) {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < body; i++) {
            if (blocks.get(i) instanceof Line line) {
                texts.add(Blanks.collapse(line.text()));
            }
        }
        return texts;
    }
}
