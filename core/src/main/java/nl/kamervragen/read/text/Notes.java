package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;

/**
 * Finds the notes of a document before anything else reads its lines, for a note may stand in the middle of an answer.
 *
 * <p>A bare "1 Text" is a note only when mark 1 was seen before it and note 1 is the next to come.
 */
public final class Notes {
    private static final Pattern MARK =
            Pattern.compile("\\[\\^?([0-9]{1,3}) ?\\]|(?<=[\\p{L}\\p{Po}\\p{Pf}\\p{Pe}\"])([0-9]{1,3})(?![0-9\\p{L}])");
    private static final Pattern SOURCE_MARK = Pattern.compile("(?<=[\\s\\p{L}\\p{Po}\\p{Pf}\\p{Pe}])([0-9]{1,2})\\)");
    private static final int LONGEST = 8;

    private final List<SourceBlock> rest = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, String> idByMarker = new HashMap<>();
    private final Map<String, String> idBySource = new HashMap<>();
    private final Map<String, String> idByFormat = new HashMap<>();
    private final Map<String, String> markerByFormat = new HashMap<>();

    private Notes() {}

    /**
     * A note.
     *
     * @param id {@code n1}, {@code n2} … in order of print
     * @param marker the bare mark
     * @param series the series; empty string for the ordinary one
     * @param lines its lines, the mark still on the first
     * @param textStart where its text starts on the first line
     */
    public record Note(
            String id, String marker, Optional<FootnoteSeries> series, List<SourceBlock> lines, int textStart) {}

    /**
     * Finds the notes.
     *
     * @param blocks the text
     * @return the notes and what is left
     */
    public static Notes find(List<SourceBlock> blocks) {
        Notes result = new Notes();
        result.scan(blocks);
        return result;
    }

    /**
     * The notes that a format marks.
     *
     * @param notes the notes, in order
     * @param ids the id of each
     * @return the notes, and no text
     */
    public static Notes of(List<SourceNote> notes, Function<SourceNote, String> ids) {
        Notes result = new Notes();
        for (SourceNote note : notes) {
            result.idByFormat.put(note.id(), ids.apply(note));
            result.markerByFormat.put(note.id(), note.marker());
        }
        return result;
    }

    /**
     * The text without its notes.
     *
     * @return in order
     */
    public List<SourceBlock> rest() {
        return rest;
    }

    /**
     * The notes.
     *
     * @return in order of print
     */
    public List<Note> notes() {
        return notes;
    }

    /** The note that a mark in the text refers to. */
    Optional<String> id(String marker) {
        return Optional.ofNullable(idByMarker.get(marker));
    }

    Optional<String> sourceId(String marker) {
        return Optional.ofNullable(idBySource.get(marker));
    }

    Optional<String> formatId(String noteId) {
        return Optional.ofNullable(idByFormat.get(noteId));
    }

    /** The mark of a note whose reference prints none of its own. */
    Optional<String> formatMarker(String noteId) {
        return Optional.ofNullable(markerByFormat.get(noteId));
    }

    private void scan(List<SourceBlock> blocks) {
        Set<String> seen = new HashSet<>();
        int next = 1;
        int nextSource = 1;
        int i = 0;
        while (i < blocks.size()) {
            SourceBlock block = blocks.get(i);
            if (block instanceof SourceNote note) {
                String id = add(note.marker(), Optional.empty(), note.blocks(), 0);
                idByFormat.put(note.id(), id);
                markerByFormat.put(note.id(), note.marker());
                i++;
                continue;
            }
            Optional<NoteMark> mark =
                    block instanceof Line line ? markAt(line, seen, next, nextSource) : Optional.empty();
            if (mark.isEmpty()) {
                block.lines().forEach(line -> collectMarks(line.text(), seen));
                rest.add(block);
                i++;
                continue;
            }
            int end = endOf(blocks, i);
            boolean source = mark.get().style() == NoteMark.Style.SOURCE;
            add(
                    mark.get().marker(),
                    source ? Optional.of(FootnoteSeries.SOURCES) : Optional.empty(),
                    blocks.subList(i, end),
                    mark.get().textStart());
            if (source) {
                nextSource++;
            } else {
                next = number(mark.get().marker()) + 1;
            }
            i = end;
        }
    }

    private static Optional<NoteMark> markAt(Line line, Set<String> seen, int next, int nextSource) {
        if (line.list().isItem()) {
            return Optional.empty();
        }
        return NoteMark.at(line).filter(mark -> switch (mark.style()) {
            case SURE -> line.start() != LineStart.WRAPPED || number(mark.marker()) == next;
            case BARE -> seen.contains(mark.marker()) && number(mark.marker()) == next;
            case SOURCE -> seen.contains(mark.marker() + ")") && number(mark.marker()) == nextSource;
        });
    }

    private static int number(String marker) {
        return marker.isEmpty() || !Character.isDigit(marker.charAt(0)) ? 0 : Integer.parseInt(marker);
    }

    private static void collectMarks(String text, Set<String> seen) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            seen.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        Matcher sources = SOURCE_MARK.matcher(text);
        while (sources.find()) {
            seen.add(sources.group(1) + ")");
        }
        SUPERSCRIPTS.forEach((mark, digit) -> {
            if (text.indexOf(mark) >= 0) {
                seen.add(digit);
            }
        });
    }

    private static final Map<Character, String> SUPERSCRIPTS =
            Map.of('¹', "1", '²', "2", '³', "3", '⁴', "4", '⁵', "5", '⁶', "6", '⁷', "7", '⁸', "8", '⁹', "9");

    /** A note goes on over wrapped lines, to the next paragraph, heading or note, or the end of its last sentence. */
    private static int endOf(List<SourceBlock> blocks, int start) {
        int end = start + 1;
        while (end < blocks.size() && end - start < LONGEST && blocks.get(end) instanceof Line line) {
            boolean continues = line.start() != LineStart.PARAGRAPH
                    && !line.list().isItem()
                    && Heading.at(line.text()).isEmpty()
                    && NoteMark.at(line).isEmpty();
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

    private String add(String marker, Optional<FootnoteSeries> series, List<SourceBlock> lines, int textStart) {
        String id = "n" + (notes.size() + 1);
        notes.add(new Note(id, marker, series, List.copyOf(lines), textStart));
        (series.isPresent() ? idBySource : idByMarker).putIfAbsent(marker, id);
        return id;
    }
}
