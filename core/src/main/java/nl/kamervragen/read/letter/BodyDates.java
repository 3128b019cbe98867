package nl.kamervragen.read.letter;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Reading;
import nl.kamervragen.source.Line;

/** Reports the dates in a letter's text that are none. */
public final class BodyDates {
    private BodyDates() {}

    /**
     * Judges the dates in a line.
     *
     * @param line a line of the letter's text
     * @param reading takes what is wrong with them
     */
    public static void judge(Line line, Reading reading) {
        Optional<DutchDate.Match> match = DutchDate.find(line.text(), 0);
        while (match.isPresent()) {
            DutchDate.Match date = match.get();
            boolean impossible = date.verdict() == DutchDate.Verdict.IMPOSSIBLE;
            if (impossible || isMistypedYear(date)) {
                Code code = impossible ? ReadingCodes.DATE_IMPOSSIBLE : ReadingCodes.DATE_MALFORMED;
                List<SourceSpan> spans = line.part(date.start(), date.end()).stream()
                        .map(run -> run.span())
                        .toList();
                reading.report(
                        Diagnostic.of(code).at(spans).with("text", date.text()).build());
            }
            match = DutchDate.find(line.text(), date.end());
        }
    }

    /** "4 maart 20226" is a date gone wrong; "4 maart 12 vragen" is no date with a year at all. */
    private static boolean isMistypedYear(DutchDate.Match date) {
        return date.verdict() == DutchDate.Verdict.MALFORMED
                && (date.year() > 9999 || date.year() >= 200 && date.year() < 210);
    }
}
