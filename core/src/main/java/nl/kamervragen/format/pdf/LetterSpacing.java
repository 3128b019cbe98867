package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells the gaps between spaced-out letters from those between words, once a whole stretch is known. Not thread-safe. */
final class LetterSpacing {
    /** Fewer gaps tell nothing: "a b". */
    private static final int ENOUGH = 3;

    /** Where so many of the letters have a gap behind them, they are spaced out. */
    private static final float MOST = 0.6f;

    /** Between words the gap is so much wider than between letters. */
    private static final float WORD = 1.8f;

    private final List<Gap> gaps = new ArrayList<>();

    private record Gap(int at, float width) {}

    /** A gap that was taken for a blank, at an offset of the text. */
    void blank(int at, float width) {
        gaps.add(new Gap(at, width));
    }

    /** Takes the blanks between spaced-out letters from a text; starts anew. */
    void close(StringBuilder text) {
        long letters = text.chars().filter(Character::isLetter).count();
        if (gaps.size() >= ENOUGH
                && gaps.size() > MOST * (text.length() - gaps.size() - 1)
                && letters > gaps.size() / 2) {
            float least = (float) gaps.stream().mapToDouble(Gap::width).min().orElse(0);
            for (int i = gaps.size() - 1; i >= 0; i--) {
                int at = gaps.get(i).at();
                if (gaps.get(i).width() < WORD * least && text.charAt(at) == ' ') {
                    text.deleteCharAt(at);
                }
            }
        }
        gaps.clear();
    }
}
