package nl.kamervragen.format.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Notes that neither their type nor a raised mark sets apart from the text: only their numbers do. */
final class NumberedFoot {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private NumberedFoot() {}

    /**
     * Where notes in the type of the text start: at the foot a line starts with each number that is raised in the text of
     * the page, in order.
     */
    static int start(List<PrintedLine> lines, int lastNumber) {
        int first = lines.size();
        int last = lines.size();
        for (int number : raisedNumbers(lines, lastNumber)) {
            int at = lastWithNumber(lines, number, last);
            if (at < 0 || number == lastNumber + 1 && isRaisedBelow(lines, at)) {
                return lines.size();
            }
            first = at;
            last = at;
        }
        return first;
    }

    /** The raised numbers that are still without note, the highest first. */
    private static NavigableSet<Integer> raisedNumbers(List<PrintedLine> lines, int lastNumber) {
        NavigableSet<Integer> numbers = new TreeSet<>(Comparator.reverseOrder());
        for (PrintedLine line : lines) {
            for (Piece piece : line.row().pieces()) {
                if (piece.isRaised() && NUMBER.matcher(piece.text()).matches()) {
                    numbers.add(Integer.parseInt(piece.text()));
                }
            }
        }
        numbers.removeIf(number -> number <= lastNumber);
        int highest = lastNumber;
        while (numbers.contains(highest + 1)) {
            highest++;
        }
        return numbers.tailSet(highest, true);
    }

    private static int lastWithNumber(List<PrintedLine> lines, int number, int before) {
        String mark = String.valueOf(number);
        for (int i = before - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            boolean starts = lines.get(i).zone() == Zone.COLUMN
                    && text.startsWith(mark)
                    && text.length() > mark.length() + 1
                    && (text.charAt(mark.length()) == ' ' || Character.isUpperCase(text.charAt(mark.length())));
            if (starts) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRaisedBelow(List<PrintedLine> lines, int start) {
        return lines.subList(start, lines.size()).stream()
                .flatMap(line -> line.row().pieces().stream())
                .anyMatch(piece ->
                        piece.isRaised() && NUMBER.matcher(piece.text()).matches());
    }
}
