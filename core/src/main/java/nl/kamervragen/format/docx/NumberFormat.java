package nl.kamervragen.format.docx;

import java.util.Locale;

/** Numbers as Word prints them: {@code 4}, {@code d}, {@code iv}. */
final class NumberFormat {
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 4000;
    private static final String SYMBOLS = "*†‡§";

    private NumberFormat() {}

    /**
     * Prints a number.
     *
     * @param number from 0
     * @param format Word's name of the format; an unknown one prints decimals
     * @return the number as text; empty for {@code none}
     */
    static String print(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "ordinal" -> number + "e";
            case "chicago" -> symbols(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** After z comes aa, then bb: Word repeats the letter. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 20) {
            return String.valueOf(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    private static String symbols(int number) {
        int index = Math.max(0, number - 1);
        return String.valueOf(SYMBOLS.charAt(index % SYMBOLS.length())).repeat(index / SYMBOLS.length() % 20 + 1);
    }
}
