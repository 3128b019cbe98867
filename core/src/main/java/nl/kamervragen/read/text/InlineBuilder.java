package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.TextStyle;
import org.jspecify.annotations.Nullable;

/** Turns runs into inlines: styles, links, bare URLs and note references. */
final class InlineBuilder {
    private static final Pattern MARK = Pattern.compile("\\[\\^?([0-9]{1,3}(?:,? [0-9]{1,3}){0,9}|\\*{1,3}) ?\\]"
            + "|(?<=[\\s\\p{L}\\p{Po}\\p{Pf}\\p{Pe}])([0-9]{1,2})\\)"
            + "|([¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
            + "|(?<=[0-9])\\[(e|de|ste) ?\\]");

    private final Notes notes;
    private final Chamber chamber;
    private final boolean dropBold;
    private final List<SpanTree.Leaf> leaves = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private char before = ' ';
    private String textBefore = "";
    private boolean seam;

    InlineBuilder(Notes notes, Chamber chamber, boolean dropBold) {
        this.notes = notes;
        this.chamber = chamber;
        this.dropBold = dropBold;
    }

    List<Inline> build() {
        endSeam();
        flush();
        return Citations.mark(Inlines.normalize(SpanTree.build(leaves)), chamber);
    }

    /**
     * What was added, without a search for citations.
     *
     * @return in normal form
     */
    List<Inline> buildAsMarked() {
        endSeam();
        flush();
        return Inlines.normalize(SpanTree.build(leaves));
    }

    void add(Inline inline) {
        endSeam();
        flush();
        leaves.add(new SpanTree.Leaf(List.of(), inline));
    }

    void add(Inline inline, List<SpanTree.Step> around) {
        endSeam();
        flush();
        leaves.add(new SpanTree.Leaf(around, inline));
    }

    /** The blank between two lines, which a style or a link that runs over both of them does not end at. */
    void addBlank() {
        seam = true;
    }

    private void endSeam() {
        if (seam) {
            seam = false;
            plain.append(' ');
        }
    }

    private void endSeam(Run next) {
        List<SpanTree.Step> around = plain.length() > 0 || leaves.isEmpty()
                ? List.of()
                : SpanTree.shared(leaves.get(leaves.size() - 1).path(), SpanTree.path(next, dropBold));
        if (!seam || around.isEmpty()) {
            endSeam();
            return;
        }
        seam = false;
        leaves.add(new SpanTree.Leaf(around, new Text(" ")));
        before = ' ';
        textBefore = " ";
    }

    /** Plain text is joined before it is looked at: a URL may run over lines. */
    private void flush() {
        if (plain.length() > 0) {
            String text = plain.toString();
            plain.setLength(0);
            pieces(text).forEach(piece -> leaves.add(new SpanTree.Leaf(List.of(), piece)));
            before = text.charAt(text.length() - 1);
            textBefore = text;
        }
    }

    void add(Run run) {
        if (run.styles().contains(TextStyle.ESCAPE)) {
            return;
        }
        if (run.styles().isEmpty() && run.link().isEmpty() && run.noteId().isEmpty()) {
            endSeam();
            plain.append(run.text());
            return;
        }
        endSeam(run);
        flush();
        if (!run.noteId().isEmpty()) {
            Optional<String> id = notes.formatId(run.noteId());
            String marker = run.noteId().startsWith(Notes.MARK)
                    ? digitsAtStart(run.text())
                    : run.text().isEmpty()
                            ? notes.formatMarker(run.noteId()).orElse(run.noteId())
                            : run.styles().contains(TextStyle.LITERAL)
                                    ? run.text()
                                    : run.text().strip();
            leaves.add(new SpanTree.Leaf(SpanTree.path(run, dropBold), new NoteReference(id.orElse(""), marker)));
            return;
        }
        boolean linked = run.styles().contains(TextStyle.LINK);
        Optional<Inline> citation = !run.styles().contains(TextStyle.CITATION)
                ? Optional.empty()
                : linked ? Citations.whole(run.text()) : Citations.of(run.link(), run.text());
        List<Inline> pieces = citation.map(List::of)
                .orElseGet(() -> run.link().isEmpty() ? pieces(run) : List.of(new Text(run.text())));
        boolean mark = !pieces.isEmpty() && pieces.stream().allMatch(NoteReference.class::isInstance);
        List<SpanTree.Step> path = mark ? List.of() : SpanTree.path(run, dropBold);
        pieces.forEach(piece -> leaves.add(new SpanTree.Leaf(
                citation.isPresent() && !linked
                        ? path.stream()
                                .filter(step -> step.style() != TextStyle.LINK)
                                .toList()
                        : path,
                piece)));
        if (!run.text().isEmpty()) {
            before = run.text().charAt(run.text().length() - 1);
            textBefore = run.text();
        }
    }

    private List<Inline> pieces(Run run) {
        if (run.styles().contains(TextStyle.LITERAL)) {
            return List.of(new Text(run.text()));
        }
        if (run.styles().contains(TextStyle.SUPERSCRIPT)
                && Exponents.is(textBefore, run.text().strip())) {
            return List.of(new Text(run.text()));
        }
        if (run.styles().contains(TextStyle.SUPERSCRIPT)) {
            Optional<List<Inline>> marks = raisedMarks(run.text().strip(), before);
            if (marks.isPresent()) {
                return marks.get();
            }
        }
        return pieces(run.text());
    }

    private List<Inline> pieces(String text) {
        if (!PieceStarts.any(text)) {
            return List.of(new Text(text));
        }
        // The character before the run decides whether digits at its start are glued to a word.
        String context = before + text;
        Matcher matcher = MARK.matcher(context).useTransparentBounds(true);
        List<Inline> pieces = new ArrayList<>();
        int from = 1;
        int at = PieceStarts.next(context, 0);
        while (at < context.length()) {
            Piece piece = pieceAt(context, at, matcher);
            if (piece != null && !piece.inlines().isEmpty() && at >= from) {
                pieces.add(new Text(context.substring(from, at)));
                pieces.addAll(piece.inlines());
                from = piece.end();
            }
            at = PieceStarts.next(context, piece == null ? at + 1 : piece.next());
        }
        pieces.add(new Text(context.substring(from)));
        return pieces;
    }

    /** What a part of a text becomes, where it ends, and where the next may start. */
    private record Piece(List<Inline> inlines, int end, int next) {}

    private @Nullable Piece pieceAt(String context, int at, Matcher matcher) {
        int url = Urls.end(context, at);
        if (url >= 0) {
            String address = Urls.trim(context.substring(at, url));
            return new Piece(List.of(Link.of(address)), at + address.length(), url);
        }
        boolean found = matcher.region(at, context.length()).lookingAt();
        return found ? new Piece(mark(matcher), matcher.end(), matcher.end()) : null;
    }

    /** A raised digit without a note is an exponent where the source has notes of its own, and after a metre. */
    private Optional<List<Inline>> raisedMarks(String text, char previous) {
        String bare = text.startsWith("[") && text.endsWith("]")
                ? text.substring(1, text.length() - 1).strip()
                : text;
        if (!bare.matches("[0-9]{1,3}([, ]{1,2}[0-9]{1,3}){0,4}|\\*{1,3}")) {
            return Optional.empty();
        }
        String[] markers = bare.split("[, ]+");
        boolean exponent = notes.areMarked() || previous == 'm';
        if (exponent && notes.id(markers[0]).isEmpty()) {
            return Optional.empty();
        }
        List<Inline> marks = new ArrayList<>();
        for (String marker : markers) {
            marks.add(reference(marker));
        }
        return Optional.of(marks);
    }

    private List<Inline> mark(Matcher matcher) {
        if (matcher.group(1) != null) {
            return bracketed(matcher.group(1));
        }
        if (matcher.group(2) != null) {
            String marker = matcher.group(2);
            return notes.sourceId(marker).stream()
                    .<Inline>map(id -> new NoteReference(id, marker))
                    .toList();
        }
        if (matcher.group(4) != null) {
            return List.of(new Superscript(List.of(new Text(matcher.group(4)))));
        }
        String marker = digits(matcher.group(3));
        return notes.id(marker).stream().map(id -> reference(marker)).toList();
    }

    /** "[4 5 ]" are two marks where both notes are printed; one alone needs no note to be a mark. */
    private List<Inline> bracketed(String text) {
        List<String> markers = List.of(text.split(",? "));
        boolean known = markers.size() == 1
                || markers.stream().allMatch(marker -> notes.id(marker).isPresent());
        return known ? markers.stream().map(this::reference).toList() : List.of();
    }

    private Inline reference(String marker) {
        return new NoteReference(notes.id(marker).orElse(""), marker);
    }

    private static String digitsAtStart(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String digits(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars().forEach(c -> digits.append(PieceStarts.SUPERSCRIPTS.indexOf(c)));
        return digits.toString();
    }
}
