package nl.kamervragen.read.assembly;

import java.util.List;
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
import nl.kamervragen.read.title.TitleParser;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * The lines of a title, joined.
 *
 * @param lines the lines
 * @param end the index after the last
 */
record TitleLines(List<Line> lines, int end) {
    private static final Pattern SUBMITTED_ALONE = Pattern.compile("\\(?\\s*[Ii]ngezonden\\b.*");
    private static final Pattern CLOSED = Pattern.compile(".*\\([Ii]n-?\\s?gezonden [^)]*\\)?[\\s.]*$", Pattern.DOTALL);
    private static final int MOST = 12;

    static TitleLines collect(List<SourceBlock> blocks, Headings headings, int from, int to) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < to
                && i - from < MOST
                && blocks.get(i) instanceof Line line
                && headings.at(i).isEmpty()) {
            String next = Blanks.collapse(line.text());
            if (i > from && !goesOn(text.toString(), line, next)) {
                break;
            }
            text.append(next).append(' ');
            i++;
        }
        List<Line> lines =
                blocks.subList(from, i).stream().map(Line.class::cast).toList();
        return new TitleLines(lines, i);
    }

    private static boolean goesOn(String before, Line line, String next) {
        if (Openers.isResponse(next) || CLOSED.matcher(before).matches()) {
            return false;
        }
        if (SUBMITTED_ALONE.matcher(next).matches()) {
            return true;
        }
        if (line.start() != LineStart.PARAGRAPH) {
            return !Openers.isTitle(next);
        }
        boolean open = before.indexOf(" over ") < 0
                || before.chars().filter(c -> c == '(').count()
                        > before.chars().filter(c -> c == ')').count();
        return open && !next.isEmpty() && !next.endsWith("?") && next.length() < 400
                || !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String next = Blanks.collapse(line.text());
            if (text.length() > 1
                    && text.charAt(text.length() - 1) == ' '
                    && next.matches("^[a-zé].*")
                    && text.toString().matches("(?s).*\\p{Ll}- $")) {
                text.setLength(text.length() - 2);
            }
            text.append(next).append(' ');
        }
        return text.toString().strip();
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
        boolean wrong = DutchDate.find(text, Math.max(0, text.indexOf("ingezonden")))
                .filter(match -> match.verdict() != DutchDate.Verdict.VALID)
                .isPresent();
        if (text.contains("ingezonden") && wrong && result.heading().submitted().isEmpty()) {
            reading.report(Diagnostic.of(ReadingCodes.DATE_MALFORMED)
                    .at(lines.get(lines.size() - 1).span())
                    .path(path + "/heading/submitted")
                    .with("text", text.substring(text.indexOf("ingezonden")))
                    .build());
        }
    }
}
