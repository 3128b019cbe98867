package nl.kamervragen.read.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.LetterLabels.Property;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;

/** The lines of a letterhead, one label a line: extractors put columns side by side and glue fields together. */
final class HeadLines {
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|\\t[ \\t]*");
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    /** A longer line is prose, and splitting it over and over would cost its square. */
    private static final int LONGEST = 1_000;

    private final LetterLabels labels;

    HeadLines(LetterLabels labels) {
        this.labels = labels;
    }

    List<Line> of(List<Line> source) {
        List<Line> result = new ArrayList<>();
        int labelled = 0;
        for (Line line : source) {
            List<Line> cells = labelled > 1 ? cells(line) : List.of();
            int before = result.size();
            if (!cells.isEmpty() && cells.size() == labelled) {
                result.addAll(cells);
            } else {
                split(line, result);
            }
            labelled = bare(result.subList(before, result.size()));
        }
        return result;
    }

    /** How many labels stand side by side without a value, as in the head of a table. */
    private int bare(List<Line> lines) {
        if (lines.size() < 2) {
            return 0;
        }
        boolean all = lines.stream()
                .allMatch(line -> labels.at(line.text())
                        .filter(match -> !match.hasValue(line.text()))
                        .isPresent());
        return all ? lines.size() : 0;
    }

    private static List<Line> cells(Line line) {
        List<Line> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(line.text());
        int from = 0;
        while (gap.find()) {
            if (gap.start() > from) {
                cells.add(part(line, from, gap.start(), LineStart.PARAGRAPH));
                from = gap.end();
            }
        }
        cells.add(part(line, from, line.text().length(), LineStart.PARAGRAPH));
        return cells;
    }

    private void split(Line line, List<Line> result) {
        Line rest = line;
        int cut = cut(rest.text());
        while (cut > 0) {
            result.add(part(rest, 0, cut, rest.start()));
            rest = part(rest, cut, rest.text().length(), LineStart.PARAGRAPH);
            cut = cut(rest.text());
        }
        result.add(rest);
    }

    private static Line part(Line line, int from, int to, LineStart start) {
        return Line.of(line.part(from, to))
                .region(line.region())
                .start(start)
                .quotationLevel(line.quotationLevel())
                .styleName(line.styleName())
                .build();
    }

    /** Where the next field starts on the same line; negative when none does. */
    private int cut(String text) {
        if (text.length() > LONGEST) {
            return -1;
        }
        Matcher gap = GAP.matcher(text);
        while (mayHaveGap(text) && gap.find()) {
            if (gap.start() > 0 && labels.at(text.substring(gap.end())).isPresent()) {
                return gap.end();
            }
        }
        Optional<LetterLabels.Match> label = labels.at(text).filter(match -> match.hasValue(text));
        int end = label.map(match -> valueEnd(text, match)).orElse(-1);
        int next = end < 0 ? -1 : Blanks.skip(text, end);
        boolean another = next > 0
                && next < text.length()
                && labels.at(text.substring(next)).isPresent();
        return another ? next : -1;
    }

    private static boolean mayHaveGap(String text) {
        return text.contains("  ") || text.indexOf('\t') >= 0 || text.indexOf('\u00a0') >= 0;
    }

    /** A date or a reference shows where it ends; another value does not. */
    private static int valueEnd(String text, LetterLabels.Match label) {
        if (label.property() == Property.DATE || label.property() == Property.YOUR_LETTER_DATE) {
            return DutchDate.find(text, label.valueStart())
                    .filter(match -> match.start() == label.valueStart())
                    .map(DutchDate.Match::end)
                    .orElse(-1);
        }
        if (label.property() == Property.OUR_REFERENCE || label.property() == Property.YOUR_REFERENCE) {
            Matcher token = TOKEN.matcher(text);
            return token.find(label.valueStart()) ? token.end() : -1;
        }
        return -1;
    }
}
