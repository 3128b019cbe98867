package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineBuilder;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mark of each note in the text, and makes it a run that refers to the note.
 *
 * <p>Marks stand in the order of their notes, and none stands behind the page of its note. Among several places digits
 * that look like a mark are taken before those that could be an amount.
 */
final class MarkLinker {
    private static final int WINDOW = 4_000;

    private final List<SourceBlock> blocks;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, List<Place>> accepted = new TreeMap<>();

    private MarkLinker(List<SourceBlock> blocks) {
        this.blocks = blocks;
    }

    /** A candidate in a block. */
    private record Place(int block, MarkCandidates.Candidate candidate) {}

    /**
     * Marks the references to some notes.
     *
     * @param blocks the text without notes; lines with marks are replaced
     * @param notes by number: the index of the block after the note's page
     * @param noteId the run's note id of a number
     */
    static void link(List<SourceBlock> blocks, TreeMap<Integer, Integer> notes, IntFunction<String> noteId) {
        if (notes.isEmpty()) {
            return;
        }
        MarkLinker linker = new MarkLinker(blocks);
        linker.collect();
        linker.choose(notes);
        linker.accepted.forEach(
                (block, places) -> blocks.set(block, marked((Line) blocks.get(block), places, notes.keySet(), noteId)));
    }

    private void collect() {
        Line before = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line) {
                for (MarkCandidates.Candidate candidate : MarkCandidates.in(line, before)) {
                    places.add(new Place(i, candidate));
                }
                before = line;
            } else {
                before = null;
            }
        }
    }

    private void choose(TreeMap<Integer, Integer> notes) {
        int cursor = 0;
        int done = 0;
        for (Map.Entry<Integer, Integer> note : notes.entrySet()) {
            if (note.getKey() <= done) {
                continue;
            }
            int found = find(cursor, note.getKey(), note.getValue());
            if (found >= 0) {
                Place place = places.get(found);
                repeats(cursor, found);
                if (!place.candidate().bracketed()) {
                    accepted.computeIfAbsent(place.block(), key -> new ArrayList<>())
                            .add(place);
                }
                done = place.candidate().first() + place.candidate().count() - 1;
                cursor = found + 1;
            }
        }
        repeats(cursor, Math.min(places.size(), cursor + WINDOW));
    }

    /** A mark may be printed again before the next one: behind a closing sign, or behind the same word. */
    private void repeats(int from, int to) {
        Place last = from == 0 ? null : places.get(from - 1);
        for (int i = from; last != null && i < to; i++) {
            Place place = places.get(i);
            MarkCandidates.Candidate candidate = place.candidate();
            boolean same = candidate.first() == last.candidate().first()
                    && candidate.count() == 1
                    && last.candidate().count() == 1
                    && candidate.strong()
                    && !candidate.bracketed()
                    && isRepeated(last, place);
            if (same) {
                accepted.computeIfAbsent(place.block(), key -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    private boolean isRepeated(Place first, Place second) {
        String before = wordBefore(second);
        return !before.isEmpty()
                && ("»”’?!".indexOf(before.charAt(before.length() - 1)) >= 0 || before.equals(wordBefore(first)));
    }

    private String wordBefore(Place place) {
        String text = ((Line) blocks.get(place.block())).text();
        int end = place.candidate().from();
        int start = end;
        while (start > 0 && !Blanks.is(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private int find(int from, int number, int end) {
        int weak = -1;
        int limit = Math.min(places.size(), from + WINDOW);
        for (int i = from; i < limit && places.get(i).block() < end; i++) {
            MarkCandidates.Candidate candidate = places.get(i).candidate();
            if (candidate.first() == number) {
                if (candidate.strong()) {
                    return i;
                }
                weak = weak < 0 ? i : weak;
            }
        }
        return weak;
    }

    private static Line marked(Line line, List<Place> places, Set<Integer> known, IntFunction<String> noteId) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Place place : places) {
            MarkCandidates.Candidate candidate = place.candidate();
            runs.addAll(line.part(at, candidate.from()));
            marks(line, candidate, known, noteId, runs);
            at = candidate.to();
        }
        runs.addAll(line.part(at, line.text().length()));
        boolean opens =
                line.text().substring(0, places.get(0).candidate().from()).isBlank();
        LineBuilder result = line.withRuns(runs);
        return opens ? result.start(LineStart.LINE).list(ListMark.NONE).build() : result.build();
    }

    /** One run a mark; "2, 3 en 4" are three, each with what separates it from the next. */
    private static void marks(
            Line line,
            MarkCandidates.Candidate candidate,
            Set<Integer> known,
            IntFunction<String> noteId,
            List<Run> runs) {
        String text = line.text();
        int at = candidate.from();
        for (int number = candidate.first(); at < candidate.to(); number++) {
            int end = nextNumber(text, at, candidate.to());
            Run run = line.part(at, end).get(0);
            String id = known.contains(number) ? noteId.apply(number) : Notes.UNKNOWN;
            runs.add(new Run(text.substring(at, end), Set.of(), "", id, "", span(line, at, end, run)));
            at = end;
        }
    }

    private static SourceSpan span(Line line, int from, int to, Run first) {
        List<Run> parts = line.part(from, to);
        return parts.size() == 1
                ? first.span()
                : first.span().to(parts.get(parts.size() - 1).span());
    }

    private static int nextNumber(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        while (at < to && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a line starts with a mark, which belongs to the word before it. */
    static boolean startsWithMark(@Nullable Line line) {
        return line != null && line.runs().get(0).noteId().startsWith(Notes.MARK);
    }
}
