package nl.kamervragen.format.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.ListMark;
import org.jsoup.nodes.Element;

/** The marks of list items: printed, or counted as a browser counts them. */
final class HtmlMarkers {
    private static final Pattern PRINTED = Pattern.compile(
            "\\s*((?:[–—•▪·*-]|\\(?(?:[0-9]{1,3}|[a-z]{1,2}|[ivxIVX]{1,5}|[A-Z])[.)°])(?=[\\s\\u00a0])|\\([a-z0-9]{1,3}\\))[\\s\\u00a0]*",
            Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("-?[0-9]{1,6}");
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    /** The mark of what is no item. */
    static final Mark NONE = new Mark(ListMark.NONE, 0);

    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 99;

    private final boolean ordered;
    private final boolean given;
    private final boolean bare;
    private final String type;
    private final int step;
    private int next;

    HtmlMarkers(Element list) {
        this.ordered = list.normalName().equals("ol");
        String style = list.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        this.given = list.hasClass(HtmlBlockWriter.LIST);
        this.bare = given || style.contains("list-style:none") || style.contains("list-style-type:none");
        this.type = type(list, style);
        this.step = list.hasAttr("reversed") ? -1 : 1;
        int items = step < 0
                ? (int) list.children().stream()
                        .filter(e -> e.normalName().equals("li"))
                        .count()
                : 1;
        this.next = number(list.attr("start"), items);
    }

    private static String type(Element list, String style) {
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return "a";
        }
        if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            return "A";
        }
        if (style.contains("lower-roman")) {
            return "i";
        }
        return style.contains("upper-roman") ? "I" : list.attr("type");
    }

    private static int number(String text, int otherwise) {
        return START.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : otherwise;
    }

    /** The mark of the next item; {@code printed} is how many characters of its text are its mark. */
    record Mark(ListMark mark, int printed) {}

    Mark next(Element item, int level) {
        Element own = item.firstElementChild();
        if (given && own != null && own.hasClass(HtmlBlockWriter.MARKER)) {
            String marker = own.wholeText();
            return new Mark(new ListMark(level, marker, ordered), visible(marker));
        }
        int number = number(item.attr("value"), next);
        next = number + step;
        Matcher typed = PRINTED.matcher(start(item));
        boolean prints = !given
                && typed.lookingAt()
                && (!ordered || bare || typed.group(1).equals(counted(number)));
        if (prints) {
            String marker = typed.group(1);
            return new Mark(new ListMark(level, marker, isOrdered(marker)), visible(marker));
        }
        String marker = ordered ? bare ? "" : counted(number) : bare ? "" : "•";
        return new Mark(new ListMark(level, marker, ordered), 0);
    }

    private static int visible(String marker) {
        return (int) marker.chars().filter(c -> !Blanks.is((char) c)).count();
    }

    private static boolean isOrdered(String marker) {
        return marker.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The text that an item starts with, as far as a mark may reach. */
    private static String start(Element item) {
        StringBuilder text = new StringBuilder();
        item.nodeStream(org.jsoup.nodes.TextNode.class)
                .takeWhile(node -> text.length() < 16)
                .forEach(node -> {
                    String part = node.getWholeText();
                    text.append(
                            text.length() == 0 ? part.stripLeading() : part,
                            0,
                            Math.min(
                                    32, text.length() == 0 ? part.stripLeading().length() : part.length()));
                });
        return text.toString();
    }

    private String counted(int number) {
        return switch (type) {
            case "a" -> letter(number, 'a') + ".";
            case "A" -> letter(number, 'A') + ".";
            case "i" -> roman(number) + ".";
            case "I" -> roman(number).toUpperCase(Locale.ROOT) + ".";
            default -> number + ".";
        };
    }

    private static String letter(int number, char first) {
        if (number < 1 || number > LETTERS * (LETTERS + 1)) {
            return String.valueOf(number);
        }
        String last = String.valueOf((char) (first + (number - 1) % LETTERS));
        return number <= LETTERS ? last : (char) (first + (number - 1) / LETTERS - 1) + last;
    }

    private static String roman(int number) {
        return number < 1 || number > MOST_ROMAN ? String.valueOf(number) : TENS[number / 10] + ONES[number % 10];
    }
}
