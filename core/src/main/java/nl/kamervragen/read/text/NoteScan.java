package nl.kamervragen.read.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.outline.Pages;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;
import org.jspecify.annotations.Nullable;

/**
 * Parts the notes from the text, page by page. Lives for one document.
 *
 * <p>A bare "1 Text" that is a paragraph of its own is a note only when mark 1 was seen before it and note 1 is the next
 * to come; at the foot of a page {@link FootNotes} decides.
 */
final class NoteScan {
    private static final Pattern SOURCE_MARK = Pattern.compile("(?<=[\\s\\p{L}\\p{Po}\\p{Pf}\\p{Pe}])([0-9]{1,2})\\)");
    private static final int LONGEST = 8;

    private final List<SourceBlock> blocks;
    private final Pages pages;
    private final Notes notes;
    private final List<SourceBlock> rest;
    private final Set<Integer> marked = new HashSet<>();
    private final Set<Integer> sourceMarked = new HashSet<>();
    private final TreeMap<Integer, Integer> bare = new TreeMap<>();
    private int next = 1;
    private int nextSource = 1;
    private int looked;

    /** Right below one source the next needs no mark in the text. */
    private boolean belowSource;

    private @Nullable Boolean worded;

    NoteScan(List<SourceBlock> blocks, Pages pages, Notes notes, List<SourceBlock> rest) {
        this.blocks = blocks;
        this.pages = pages;
        this.notes = notes;
        this.rest = rest;
    }

    void scan() {
        int from = 0;
        for (int end : pages.ends()) {
            page(from, end);
            from = end;
        }
        page(from, blocks.size());
        MarkLinker.link(rest, bare, number -> Notes.MARK + number);
        bare.keySet()
                .forEach(number ->
                        notes.id(String.valueOf(number)).ifPresent(id -> notes.refer(Notes.MARK + number, id)));
    }

    private void page(int from, int to) {
        int first = rest.size();
        int foot = Math.max(from, FootNotes.belowHeadings(blocks, from, to));
        text(from, foot);
        List<FootNotes.Foot> feet = FootNotes.find(blocks, foot, to, next, this::marked, this::isWorded);
        text(foot, feet.isEmpty() ? to : feet.get(0).start());
        for (int i = 0; i < feet.size(); i++) {
            int end = i + 1 < feet.size()
                    ? feet.get(i + 1).start()
                    : endOfNotes(feet.get(i).start(), to);
            foot(feet.get(i), end);
        }
        if (!feet.isEmpty()) {
            text(endOfNotes(feet.get(feet.size() - 1).start(), to), to);
        }
        bare.replaceAll((number, end) -> end < 0 ? rest.size() : end);
        if (first > 0 && first < rest.size()) {
            PageSeam.join(rest, first);
        }
    }

    /** Whether "Vraag 1" heads a question anywhere; asked by few documents, and then once. */
    private boolean isWorded() {
        if (worded == null) {
            worded = blocks.stream()
                    .anyMatch(block -> block instanceof Line line
                            && Heading.at(line.text())
                                    .filter(heading -> heading.kind() == Heading.Kind.QUESTION)
                                    .isPresent());
        }
        return worded;
    }

    /** Notes end with the page, or where an answer line, a notice or an explanation opens below them. */
    private int endOfNotes(int start, int to) {
        int end = start + 1;
        while (end < to
                && !(blocks.get(end) instanceof Line line
                        && (Heading.at(line.text()).isPresent()
                                || Openers.isExplanation(line.text())
                                || Openers.isNotice(line.text())
                                || Headings.isReceived(blocks, end)))) {
            end++;
        }
        return end;
    }

    private void foot(FootNotes.Foot foot, int end) {
        String marker = String.valueOf(foot.number());
        List<SourceBlock> lines = blocks.subList(foot.start(), end);
        notes.add(marker, Optional.empty(), lines, foot.textStart());
        bare.putIfAbsent(foot.number(), -1);
        next = foot.number() + 1;
    }

    private void text(int from, int to) {
        int i = from;
        while (i < to) {
            SourceBlock block = blocks.get(i);
            Optional<NoteMark> mark = block instanceof Line line ? markAt(line) : Optional.empty();
            if (block instanceof SourceNote note) {
                notes.refer(note, notes.add(note.marker(), Optional.empty(), note.blocks(), 0));
                i++;
            } else if (mark.isPresent()) {
                int end = endOf(i, to);
                note(mark.get(), blocks.subList(i, end));
                i = end;
            } else {
                keep(block);
                i++;
            }
        }
    }

    private void note(NoteMark mark, List<SourceBlock> lines) {
        boolean source = mark.style() == NoteMark.Style.SOURCE;
        notes.add(
                mark.marker(),
                source ? Optional.of(FootnoteSeries.SOURCES) : Optional.empty(),
                lines,
                mark.textStart());
        belowSource = source;
        if (source) {
            nextSource++;
        } else {
            next = number(mark.marker()) + 1;
            bare.putIfAbsent(number(mark.marker()), -1);
        }
    }

    private void keep(SourceBlock block) {
        belowSource = false;
        rest.add(block);
    }

    /** The numbers that stand as marks in the text so far; looked for only when a note asks. */
    private Set<Integer> marked() {
        for (; looked < rest.size(); looked++) {
            if (rest.get(looked) instanceof Line line) {
                boolean follows = looked > 0 && rest.get(looked - 1) instanceof Line;
                collectMarks(line, follows ? (Line) rest.get(looked - 1) : null);
            } else {
                rest.get(looked).lines().forEach(line -> collectMarks(line, null));
            }
        }
        return marked;
    }

    private Optional<NoteMark> markAt(Line line) {
        if (line.list().isItem()) {
            return Optional.empty();
        }
        return NoteMark.at(line).filter(mark -> switch (mark.style()) {
            case SURE ->
                line.start() == LineStart.PARAGRAPH
                        || number(mark.marker()) == next && marked().contains(number(mark.marker()));
            case BARE ->
                number(mark.marker()) == next
                        && marked().contains(number(mark.marker()))
                        && line.start() == LineStart.PARAGRAPH;
            case SOURCE ->
                number(mark.marker()) == nextSource && (belowSource || isSourceMarked(number(mark.marker())));
        });
    }

    private boolean isSourceMarked(int number) {
        marked();
        return sourceMarked.contains(number);
    }

    private static int number(String marker) {
        return marker.isEmpty() || !Character.isDigit(marker.charAt(0)) ? 0 : Integer.parseInt(marker);
    }

    private void collectMarks(Line line, @Nullable Line previous) {
        String text = line.text();
        for (MarkCandidates.Candidate candidate : MarkCandidates.in(line, previous)) {
            for (int i = 0; i < candidate.count(); i++) {
                marked.add(candidate.first() + i);
            }
        }
        if (text.indexOf(')') >= 0 && MarkCandidates.hasDigit(text)) {
            Matcher sources = SOURCE_MARK.matcher(text);
            while (sources.find()) {
                sourceMarked.add(Integer.parseInt(sources.group(1)));
            }
        }
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) < '²' ? -1 : PieceStarts.SUPERSCRIPTS.indexOf(text.charAt(i));
            if (digit > 0) {
                marked.add(digit);
            }
        }
    }

    /** A note goes on over wrapped lines, to the next paragraph, heading or note, or the end of its last sentence. */
    private int endOf(int start, int to) {
        int end = start + 1;
        while (end < to && end - start < LONGEST && blocks.get(end) instanceof Line line) {
            boolean continues = line.start() != LineStart.PARAGRAPH
                    && !line.list().isItem()
                    && Heading.at(line.text()).isEmpty()
                    && NoteMark.at(line).isEmpty()
                    && !Openers.isExplanation(line.text())
                    && !Openers.isResponse(line.text());
            boolean printed = line.start() == LineStart.LINE;
            if (!continues || printed && isEnded(((Line) blocks.get(end - 1)).text())) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isEnded(String text) {
        int end = Blanks.end(text);
        return end > 0 && text.charAt(end - 1) == '.';
    }
}
