package nl.kamervragen.format.docx;

import java.util.EnumSet;
import java.util.Set;
import nl.kamervragen.source.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * What run properties say of the look of text; {@code null} where they say nothing.
 *
 * @param bold bold
 * @param italic italic
 * @param hidden not printed
 * @param position {@code superscript}, {@code subscript} or {@code baseline}
 */
record Look(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean hidden,
        @Nullable String position) {
    static final Look PLAIN = new Look(null, null, null, null);

    static Look of(WordNode properties) {
        if (properties.children().isEmpty()) {
            return PLAIN;
        }
        return new Look(
                properties.flag("b").orElse(null),
                properties.flag("i").orElse(null),
                properties.flag("vanish").orElse(null),
                properties.child("vertAlign").map(WordNode::value).orElse(null));
    }

    /** This where it says something, else the other. */
    Look over(Look base) {
        if (this.equals(PLAIN)) {
            return base;
        }
        return new Look(
                bold != null ? bold : base.bold,
                italic != null ? italic : base.italic,
                hidden != null ? hidden : base.hidden,
                position != null ? position : base.position);
    }

    /** A character style within a paragraph style: bold in bold is not bold. */
    Look within(Look paragraph) {
        return new Look(
                toggle(bold, paragraph.bold),
                toggle(italic, paragraph.italic),
                hidden != null ? hidden : paragraph.hidden,
                position != null ? position : paragraph.position);
    }

    private static @Nullable Boolean toggle(@Nullable Boolean inner, @Nullable Boolean outer) {
        if (inner == null || outer == null) {
            return inner == null ? outer : inner;
        }
        return inner ^ outer;
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    Set<TextStyle> styles() {
        Set<TextStyle> styles = EnumSet.noneOf(TextStyle.class);
        if (Boolean.TRUE.equals(bold)) {
            styles.add(TextStyle.BOLD);
        }
        if (Boolean.TRUE.equals(italic)) {
            styles.add(TextStyle.ITALIC);
        }
        if ("superscript".equals(position)) {
            styles.add(TextStyle.SUPERSCRIPT);
        } else if ("subscript".equals(position)) {
            styles.add(TextStyle.SUBSCRIPT);
        }
        return styles;
    }
}
