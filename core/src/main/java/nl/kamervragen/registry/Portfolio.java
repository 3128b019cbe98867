package nl.kamervragen.registry;

import java.util.List;

/**
 * A portfolio in a cabinet (<i>portefeuille</i>).
 *
 * @param name such as {@code Landbouw, Visserij, Voedselzekerheid en Natuur}
 * @param preposition {@code van} with a ministry of its own, {@code voor} without
 * @param codes short codes in use, such as {@code LVVN}
 * @param tooi the ministry's TOOI code, such as {@code mnre1153}; empty when it has none
 * @param period when it exists
 */
public record Portfolio(String name, String preposition, List<String> codes, String tooi, Period period) {
    /** Keeps a copy. */
    public Portfolio {
        codes = List.copyOf(codes);
    }
}
