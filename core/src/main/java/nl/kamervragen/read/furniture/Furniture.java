package nl.kamervragen.read.furniture;

import java.util.ArrayList;
import java.util.HashSet;
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
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;

/** Takes page headers, footers and colophons out of the text, and remembers where they stood. */
public final class Furniture {
    private static final Pattern FOOTER = Pattern.compile(
            "(?:(?:Tweede|Eerste) Kamer, vergaderjaar [0-9]{4}\\s?[-–]\\s?[0-9]{2,4}, (?:Aanhangsel|Vragen)\\s*[0-9]{0,3}"
                    + "|Pagina\\s+[0-9]+\\s+van\\s+[0-9]+)");
    private static final Pattern COLOPHON = Pattern.compile(
            "(?:(?:ah|kv)-(?:tk|ek)-[0-9A-Za-z-]+|ISSN 0921\\s?-\\s?7398.*|[’']s-Gravenhage [0-9]{4}.*)");
    private static final Pattern ID = Pattern.compile("(?:ah|kv)-(?:tk-|ek-)?[0-9A-Z][0-9A-Za-z-]{3,30}");
    private static final Pattern NOISE = Pattern.compile("(?:X Noot|Naar boven|VERTROUWELIJK)");

    private final Reading reading;
    private final List<SourceBlock> blocks;
    private final List<SourceBlock> kept = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private Optional<String> publicationId = Optional.empty();

    private Furniture(List<SourceBlock> blocks, Reading reading) {
        this.blocks = blocks;
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
     */
    public record Result(List<SourceBlock> blocks, List<Group> headers, Optional<String> publicationId) {}

    /**
     * Takes the furniture out.
     *
     * @param blocks all blocks of a document
     * @param reading takes findings and places
     * @return the text and the headers
     */
    public static Result remove(List<SourceBlock> blocks, Reading reading) {
        return new Furniture(blocks, reading).remove();
    }

    private Result remove() {
        int body = bodyStart();
        HeaderLines headers = new HeaderLines(headTexts(body));
        Set<Integer> headerIndexes = body < 0 ? Set.of() : headers.find(blocks, body);
        headers.groups().forEach(indexes -> {
            List<SourceSpan> spans =
                    indexes.stream().map(i -> ((Line) blocks.get(i)).span()).toList();
            groups.add(new Group(spans));
            reading.report(
                    Diagnostic.of(ReadingCodes.PAGE_HEADER_IN_TEXT).at(spans).build());
        });
        for (int i = 0; i < blocks.size(); i++) {
            if (headerIndexes.contains(i)) {
                reading.removal(((Line) blocks.get(i)).span());
            } else if (blocks.get(i) instanceof Line line) {
                keepOrRemove(line);
            } else {
                kept.add(blocks.get(i));
            }
        }
        return new Result(List.copyOf(kept), List.copyOf(groups), publicationId);
    }

    private void keepOrRemove(Line line) {
        if (line.region() == Region.PAGE_HEADER || line.region() == Region.PAGE_FOOTER) {
            reading.removal(line.span());
            return;
        }
        if (line.region() == Region.PROPERTIES) {
            reading.label(line.span());
            return;
        }
        String text = line.text();
        int start = Blanks.skip(text, 0);
        if (start == text.length() || "TEPak’'IXNV".indexOf(text.charAt(start)) < 0) {
            kept.add(line);
            return;
        }
        Matcher footer = FOOTER.matcher(text).region(start, text.length());
        if (footer.lookingAt()) {
            takeOut(line, start, footer.end(), ReadingCodes.PAGE_FOOTER_IN_TEXT);
        } else if (publicationId.isEmpty()
                && ID.matcher(text).region(start, Blanks.end(text)).matches()) {
            publicationId = Optional.of(text.strip());
            reading.map("/id", line);
        } else if (COLOPHON.matcher(text).region(start, text.length()).matches()) {
            takeOut(line, start, text.length(), ReadingCodes.COLOPHON_IN_TEXT);
        } else if (NOISE.matcher(text).region(start, Blanks.end(text)).matches()) {
            takeOut(line, start, text.length(), ReadingCodes.EXTRACTION_NOISE);
        } else {
            kept.add(line);
        }
    }

    /** Takes out the start of a line; what is glued behind it, such as a heading, stays. */
    private void takeOut(Line line, int from, int to, Code code) {
        List<SourceSpan> spans =
                line.part(from, to).stream().map(run -> run.span()).toList();
        spans.forEach(reading::removal);
        reading.report(Diagnostic.of(code)
                .at(spans)
                .with("text", line.text().substring(from, to))
                .build());
        if (Blanks.skip(line.text(), to) < line.text().length()) {
            kept.add(copy(line, to));
        }
    }

    private static Line copy(Line line, int from) {
        return Line.of(line.part(from, line.text().length()))
                .region(line.region())
                .start(line.start())
                .styleName(line.styleName())
                .build();
    }

    /** Where the text of a letter starts; negative when there is none before the first heading. */
    private int bodyStart() {
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

    private Set<String> headTexts(int body) {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < body; i++) {
            if (blocks.get(i) instanceof Line line) {
                texts.add(Blanks.collapse(line.text()));
            }
        }
        return texts;
    }
}
