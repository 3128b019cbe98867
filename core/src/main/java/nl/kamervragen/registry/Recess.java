package nl.kamervragen.registry;

/**
 * A recess of the Chamber (<i>reces</i>).
 *
 * @param name such as {@code meireces}
 * @param period first to last day
 */
public record Recess(String name, Period period) {}
