package nl.kamervragen.read.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.model.Response;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.text.Hyphenation;
import nl.kamervragen.read.title.ResponseParser;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * The lines of an answer line, joined.
 *
 * @param lines the lines
 * @param end the index after the last
 */
record ResponseLines(List<Line> lines, int end) {
    private static final Pattern RECEIVED_ENDS = Pattern.compile("vangen\\b[^()]*[0-9]{4}\\b[\\s.)]*");
    private static final Pattern SEE_ALSO_ENDS = Pattern.compile(
            "zie ook\\b.*[0-9]{4}\\s?[-–/]\\s?[0-9]{2,4}\\s*,?\\s*(?:nrs?\\b\\.?)?\\s*[0-9]{1,5}(?:(?:,|\\s+en)\\s*[0-9]{1,5})*[\\s.]*");
    private static final Pattern GOES_ON_ANYHOW = Pattern.compile(
            "\\(\\s*ont-?vangen\\b.*|,?\\s*mede namens\\b.*|en van (?:mini?ster|staats?secretaris)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 12;

    static ResponseLines collect(List<SourceBlock> blocks, Headings headings, int from, int to) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < to
                && i - from < MOST
                && blocks.get(i) instanceof Line line
                && headings.at(i).isEmpty()
                && (i == from || goesOn(text.toString().toLowerCase(Locale.ROOT), line))) {
            text.append(Blanks.collapse(line.text())).append(' ');
            i++;
        }
        return new ResponseLines(
                blocks.subList(from, i).stream().map(Line.class::cast).toList(), i);
    }

    private static boolean goesOn(String before, Line line) {
        String next = Blanks.collapse(line.text());
        if (next.isEmpty() || Openers.isTitle(next) || Openers.isResponse(next)) {
            return false;
        }
        if (next.startsWith("Zie ook")) {
            return true;
        }
        int seeAlso = before.lastIndexOf("zie ook");
        if (seeAlso >= 0 && before.lastIndexOf("vangen") < seeAlso) {
            boolean ended = SEE_ALSO_ENDS.matcher(before.substring(seeAlso)).matches();
            return line.start() != LineStart.PARAGRAPH && (!ended || next.matches("(?:en )?[0-9]{1,5}\\.?"));
        }
        int received = before.lastIndexOf("vangen");
        if (received >= 0 && RECEIVED_ENDS.matcher(before.substring(received)).matches()) {
            return false;
        }
        return line.start() != LineStart.PARAGRAPH
                || GOES_ON_ANYHOW.matcher(next).matches()
                || received >= 0 && Character.isDigit(next.charAt(0));
    }

    /** "Mededeling van Minister …": what follows is the notice, whatever its words. */
    boolean isNotice() {
        return lines.stream().anyMatch(line -> Blanks.collapse(line.text()).startsWith("Mededeling"));
    }

    Response read(Reading reading, String path, Chamber chamber) {
        lines.forEach(line -> reading.map(path + "/response", line));
        String text = Blanks.breaking(Hyphenation.join(lines));
        return ResponseParser.parse(text, chamber, reading.options().registry());
    }

    /** "Zie ook" and "mede namens" may stand on lines of their own, before the answer line or after it. */
    static Response merged(Optional<Response> earlier, Response later) {
        return earlier.map(first -> first.toBuilder()
                        .addAllRespondents(later.respondents())
                        .onBehalfOf(later.onBehalfOf().isEmpty() ? first.onBehalfOf() : later.onBehalfOf())
                        .received(later.received().or(first::received))
                        .addAllSeeAlso(later.seeAlso())
                        .supplement(first.supplement() || later.supplement())
                        .build())
                .orElse(later);
    }
}
