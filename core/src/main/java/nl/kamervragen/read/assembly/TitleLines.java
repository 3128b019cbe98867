package nl.kamervragen.read.assembly;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.text.Hyphenation;
import nl.kamervragen.read.title.TitleParser;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * The lines of a title, joined: up to "(ingezonden …)", or as far as they read on where print has no such bracket.
 *
 * @param lines the lines
 * @param end the index after the last
 */
record TitleLines(List<Line> lines, int end) {
    private static final Pattern SUBMITTED_ALONE = Pattern.compile(
            "\\(?\\s*in-?ge-?zonden\\b.*|\\(?\\s*[0-9]{4}\\s?Z\\s?[0-9]{5}\\s*\\)?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBMISSION_ENDS = Pattern.compile("zonden\\b[^()]*[0-9]{4}[^()]*\\)?[\\s.]*");
    private static final Pattern BRACKET_GOES_ON =
            Pattern.compile("[\\s,]*(?:met |kenmerk\\b|[0-9]{4}\\s?Z|\\)).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile("over(?:\\s|(?:de|het|een)\\s)|\\s(?:inzake|betreffende|naar aanleiding van)\\s");
    private static final int MOST = 30;
    private static final int LONGEST_PARAGRAPH = 400;
    private static final int FULL_LINE = 55;
    private static final int LONGEST_LINE = 110;

    static TitleLines collect(List<SourceBlock> blocks, Headings headings, int from, int to) {
        int window = window(blocks, headings, from, to);
        int end = closed(blocks, from, window);
        if (end < 0) {
            end = readsOn(blocks, from, window);
        }
        List<Line> lines =
                blocks.subList(from, end).stream().map(Line.class::cast).toList();
        return new TitleLines(lines, end);
    }

    /** As far as a title could reach: not beyond a heading, an answer line or another title. */
    private static int window(List<SourceBlock> blocks, Headings headings, int from, int to) {
        int i = from + 1;
        while (i < to
                && i - from < MOST
                && blocks.get(i) instanceof Line line
                && headings.at(i).isEmpty()
                && !opensElse(Blanks.collapse(line.text()))) {
            i++;
        }
        return Math.min(i, to);
    }

    private static boolean opensElse(String text) {
        return Openers.isResponse(text) || Openers.isTitle(text) || text.startsWith("Zie ook ");
    }

    /** The index after the line that ends the submission; negative when none does. */
    private static int closed(List<SourceBlock> blocks, int from, int window) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < window; i++) {
            Line line = (Line) blocks.get(i);
            String next = Blanks.collapse(line.text());
            if (i > from && line.start() == LineStart.PARAGRAPH && !opensParagraph(text, next)) {
                return -1;
            }
            text.append(next).append(' ');
            if (endsSubmission(text) && !bracketGoesOn(blocks, i + 1, window, text)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean endsSubmission(CharSequence text) {
        String lower = text.toString().toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf("zonden");
        return at >= 0 && SUBMISSION_ENDS.matcher(lower.substring(at)).matches();
    }

    private static boolean bracketGoesOn(List<SourceBlock> blocks, int next, int window, CharSequence text) {
        return next < window
                && isUnbalanced(text)
                && BRACKET_GOES_ON.matcher(Lines.text(blocks, next)).matches();
    }

    private static int readsOn(List<SourceBlock> blocks, int from, int window) {
        StringBuilder text = new StringBuilder(Lines.text(blocks, from)).append(' ');
        int i = from + 1;
        while (i < window && goesOn(text, Lines.text(blocks, i - 1), (Line) blocks.get(i))) {
            text.append(Lines.text(blocks, i)).append(' ');
            i++;
        }
        return i;
    }

    private static boolean goesOn(CharSequence text, String before, Line line) {
        String next = Blanks.collapse(line.text());
        if (next.isEmpty()) {
            return false;
        }
        if (line.start() == LineStart.PARAGRAPH) {
            return opensParagraph(text, next);
        }
        if (line.start() != LineStart.LINE || SUBMITTED_ALONE.matcher(next).matches()) {
            return true;
        }
        boolean full = before.length() >= FULL_LINE && before.length() <= LONGEST_LINE && !before.endsWith(".");
        return Character.isLowerCase(next.charAt(0)) || !next.endsWith("?") && (full || isOpen(text));
    }

    private static boolean opensParagraph(CharSequence text, String next) {
        if (next.isEmpty()) {
            return false;
        }
        return SUBMITTED_ALONE.matcher(next).matches()
                || Character.isLowerCase(next.charAt(0))
                || isOpen(text) && !next.endsWith("?") && next.length() < LONGEST_PARAGRAPH;
    }

    /** Nothing is said yet of what the questions are about, or a bracket waits for its end. */
    private static boolean isOpen(CharSequence text) {
        return !ABOUT.matcher(text).find() || isUnbalanced(text);
    }

    private static boolean isUnbalanced(CharSequence text) {
        return text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
    }

    String text() {
        return Hyphenation.join(lines);
    }

    void read(Reading reading, String path, WrittenQuestions.Builder set) {
        String text = text();
        TitleParser.Result result = TitleParser.parse(text, reading.options().registry());
        lines.forEach(line -> reading.map(path + "/heading", line));
        set.heading(result.heading());
        if (!result.onBehalfOf().isEmpty()) {
            set.response(Response.builder().onBehalfOf(result.onBehalfOf()).build());
        }
        if (!result.complete()) {
            reading.report(Diagnostic.of(ReadingCodes.TITLE_UNPARSABLE)
                    .at(lines.get(0).span())
                    .path(path + "/heading")
                    .with("text", text)
                    .build());
        }
        int submitted = text.toLowerCase(Locale.ROOT).lastIndexOf("ingezonden");
        if (submitted >= 0 && result.heading().submitted().isEmpty() && isWrong(text, submitted)) {
            reading.report(Diagnostic.of(ReadingCodes.DATE_MALFORMED)
                    .at(lines.get(lines.size() - 1).span())
                    .path(path + "/heading/submitted")
                    .with("text", text.substring(submitted))
                    .build());
        }
    }

    private static boolean isWrong(String text, int submitted) {
        return DutchDate.find(text, submitted)
                .filter(match -> match.verdict() != DutchDate.Verdict.VALID)
                .isPresent();
    }
}
