package nl.kamervragen.format.docx;

import java.util.Map;

/** Characters of symbol fonts, which stand in Unicode's private area, as the characters that they show. */
final class Symbols {
    private static final Map<Integer, String> SHOWN = Map.ofEntries(
            Map.entry(0xb7, "•"),
            Map.entry(0xa7, "▪"),
            Map.entry(0x6c, "•"),
            Map.entry(0x6e, "▪"),
            Map.entry(0x71, "❑"),
            Map.entry(0x76, "❖"),
            Map.entry(0xd8, "➢"),
            Map.entry(0xe0, "→"),
            Map.entry(0xe8, "➔"),
            Map.entry(0xfc, "✓"),
            Map.entry(0xfe, "☑"),
            Map.entry(0xfd, "☒"),
            Map.entry(0xa8, "☐"),
            Map.entry(0x2d, "–"));
    private static final int PRIVATE = 0xf000;

    private Symbols() {}

    /** What {@code w:sym} shows: its character in hexadecimal. */
    static String symbol(String hexadecimal) {
        try {
            int code = Integer.parseInt(hexadecimal, 16);
            int low = code >= PRIVATE ? code - PRIVATE : code;
            return SHOWN.getOrDefault(low, Character.isValidCodePoint(code) ? Character.toString(code) : "");
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** The mark of an item in a list without numbers. */
    static String bullet(String text) {
        if (text.length() == 1 && text.charAt(0) >= PRIVATE) {
            return SHOWN.getOrDefault(text.charAt(0) - PRIVATE, "•");
        }
        return text.isBlank() ? "•" : text.strip();
    }
}
