package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Heading;

/**
 * Finds page headers, page footers and the colophon: by what they say, where they stand and how often they come back.
 *
 * <p>What is repeated must stand near an edge of the page, at the same height, on most pages; a heading is never
 * furniture, for "Antwoord 3" may open two pages.
 */
final class PageFurniture {
    private static final Pattern PRINT = Pattern.compile("(?:Tweede|Eerste) Kamer, vergaderjaar [0-9]{4}.*"
            + "|(?:ah|kv)-(?:tk-|ek-)?[0-9][0-9A-Za-z-]+|ISSN [0-9]{4}.*|[’'‘]s-Gravenhage [0-9]{4}.*"
            + "|(?:Pagina|Blad|Bladzijde)\\s*[0-9]+(?:\\s*(?:van|/)\\s*[0-9]+)?"
            + "|Aanhangsel(?: [0-9]{1,3})?|Vragen(?: [0-9]{1,3})?");
    private static final Pattern NUMBER = Pattern.compile("[-–]?\\s*[0-9]{1,3}(?:\\s*/\\s*[0-9]{1,3})?\\s*[-–]?");
    /** What a browser prints above every page, the first too: day, time and the title of the page. */
    private static final Pattern BROWSER =
            Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{2}){1,2},? [0-9]{1,2}:[0-9]{2}(?: [AP]M)?(?: .*)?");

    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,6}");
    private static final float TOP = 0.3f;
    private static final float FOOT = 0.8f;
    private static final float SAME_DEPTH = 0.006f;
    private static final float MOST_PAGES = 0.6f;

    private final List<List<PrintedLine>> pages;
    private final Column column;
    private final Map<String, Count> repeated = new HashMap<>();
    private final Set<String> first = new HashSet<>();

    private PageFurniture(List<List<PrintedLine>> pages, Column column) {
        this.pages = pages;
        this.column = column;
        for (List<PrintedLine> lines : pages) {
            for (PrintedLine line : lines) {
                keys(line, 0)
                        .forEach(key ->
                                repeated.computeIfAbsent(key, k -> new Count()).add(line.page()));
            }
        }
        if (!pages.isEmpty()) {
            pages.get(0).forEach(line -> first.add(line.text()));
        }
    }

    /** The same lines, those of the furniture in their zone. */
    static List<List<PrintedLine>> mark(List<List<PrintedLine>> pages, Column column) {
        PageFurniture furniture = new PageFurniture(pages, column);
        List<List<PrintedLine>> result = new ArrayList<>();
        for (List<PrintedLine> lines : pages) {
            result.add(furniture.markPage(lines));
        }
        return result;
    }

    private List<PrintedLine> markPage(List<PrintedLine> lines) {
        List<PrintedLine> result = new ArrayList<>();
        Set<Integer> footers = new HashSet<>();
        Set<Integer> headers = new HashSet<>();
        boolean text = false;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            Zone zone = line.zone();
            boolean number = i > 0 && i == lines.size() - 1 && line.depth() > PageLines.FOOT && isNumber(line);
            if (number || isFooter(line)) {
                footers.add(Math.round(line.baseline()));
                zone = Zone.FOOTER;
            } else if ((zone == Zone.RIGHT || zone == Zone.SENDER || !text)
                    && (isHeader(line) || isBeside(headers, line))) {
                zone = Zone.HEADER;
                if (line.depth() < PageLines.HEAD && line.zone() == Zone.COLUMN) {
                    headers.add(Math.round(line.baseline()));
                }
            }
            // Below the first line of the text there is no header, whatever comes back there.
            text |= zone == Zone.COLUMN;
            result.add(line.in(zone));
        }
        // What shares the row of a footer, such as the page number at its far end, belongs to it.
        result.replaceAll(line -> isBeside(footers, line) ? line.in(Zone.FOOTER) : line);
        return joined(result);
    }

    /** What wide gaps parted near the edge, and turned out to be text, is one line: a bullet and its item. */
    private static List<PrintedLine> joined(List<PrintedLine> lines) {
        List<PrintedLine> result = new ArrayList<>();
        for (PrintedLine line : lines) {
            int last = result.size() - 1;
            boolean goesOn = last >= 0
                    && line.zone() == Zone.COLUMN
                    && result.get(last).zone() == Zone.COLUMN
                    && Math.abs(line.baseline() - result.get(last).baseline()) < 1;
            if (goesOn) {
                List<Piece> pieces = new ArrayList<>(result.get(last).row().pieces());
                pieces.addAll(line.row().pieces());
                result.set(last, new PrintedLine(line.page(), line.depth(), Zone.COLUMN, Row.of(pieces)));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isBeside(Set<Integer> footers, PrintedLine line) {
        int baseline = Math.round(line.baseline());
        return footers.contains(baseline) || footers.contains(baseline - 1) || footers.contains(baseline + 1);
    }

    private boolean isNumber(PrintedLine line) {
        return NUMBER.matcher(line.text()).matches()
                && !line.row().pieces().get(0).isRaised();
    }

    private boolean isFooter(PrintedLine line) {
        // What starts with a raised mark is a note, however like another one on the next page.
        if (line.depth() < FOOT
                || line.row().pieces().get(0).isRaised()
                || Heading.at(line.text()).isPresent()) {
            return false;
        }
        // The printer's numbers stand in small type left of the foot of the text.
        boolean left = line.zone() == Zone.LEFT || line.zone() == Zone.SENDER;
        boolean colophon = left && column.isSmall(line.size());
        return colophon || PRINT.matcher(line.text()).matches() || line.depth() > PageLines.FOOT && comesBack(line, 1);
    }

    private boolean isHeader(PrintedLine line) {
        if (line.depth() < PageLines.HEAD && BROWSER.matcher(line.text()).matches()) {
            return true;
        }
        if (line.page() == 1 || line.depth() > TOP || Heading.at(line.text()).isPresent()) {
            return false;
        }
        boolean edge = line.depth() < PageLines.HEAD;
        if (edge && (PRINT.matcher(line.text()).matches() || isNumber(line))) {
            return true;
        }
        // The sender's column goes on beside the text of later pages, in small type.
        boolean sender = line.zone() == Zone.SENDER
                || line.zone() == Zone.RIGHT && (column.isSmall(line.size()) || first.contains(line.text()));
        return sender || comesBack(line, 2) || line.depth() < 2 * PageLines.HEAD && isFromFirstPage(line);
    }

    /** The directorate or the reference of the letterhead, once more above the text of a later page. */
    private boolean isFromFirstPage(PrintedLine line) {
        return first.contains(line.text())
                && line.text().length() > 3
                && !line.text().endsWith(".");
    }

    private boolean comesBack(PrintedLine line, int fromPage) {
        int candidates = pages.size() - fromPage + 1;
        if (candidates < 2) {
            return false;
        }
        int enough = Math.max(2, Math.round(MOST_PAGES * candidates));
        List<String> above = keys(line, -1);
        List<String> here = keys(line, 0);
        List<String> below = keys(line, 1);
        for (int i = 0; i < here.size(); i++) {
            int pagesWithIt =
                    count(above.get(i), fromPage) + count(here.get(i), fromPage) + count(below.get(i), fromPage);
            if (pagesWithIt >= enough) {
                return true;
            }
        }
        return false;
    }

    private int count(String key, int fromPage) {
        Count count = repeated.get(key);
        return count == null ? 0 : count.from(fromPage);
    }

    /** On how many pages a line comes back. */
    private static final class Count {
        private int pages;
        private int last;
        private boolean onFirst;

        void add(int page) {
            if (page != last) {
                pages++;
                last = page;
                onFirst |= page == 1;
            }
        }

        int from(int page) {
            return page > 1 && onFirst ? pages - 1 : pages;
        }
    }

    /** What a line says and where; at the foot also without its first and its last number, counted from the page's. */
    private static List<String> keys(PrintedLine line, int step) {
        if (line.depth() > TOP && line.depth() < FOOT) {
            return List.of();
        }
        String place = (Math.round(line.depth() / SAME_DEPTH) + step) + " ";
        String text = line.text();
        Matcher number = NUMBERS.matcher(text);
        if (line.depth() < FOOT || !number.find()) {
            return List.of(place + text);
        }
        String first = counted(line, number);
        String last = first;
        while (number.find()) {
            last = counted(line, number);
        }
        return last.equals(first)
                ? List.of(place + text, place + first)
                : List.of(place + text, place + first, place + last);
    }

    private static String counted(PrintedLine line, Matcher number) {
        int fromPage = Integer.parseInt(number.group()) - line.page();
        return line.text().substring(0, number.start())
                + '#'
                + fromPage
                + line.text().substring(number.end());
    }
}
