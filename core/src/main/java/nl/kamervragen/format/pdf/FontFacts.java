package nl.kamervragen.format.pdf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.source.TextStyle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What one font of a document says: its style, and the text of its codes. Lives for one document. */
final class FontFacts {
    private static final int BOLD_WEIGHT = 600;

    private final PDFont font;
    private final Set<TextStyle> styles = EnumSet.noneOf(TextStyle.class);
    private final Map<Integer, String> texts = new HashMap<>();

    FontFacts(PDFont font) {
        this.font = font;
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (isBold(name, descriptor)) {
            styles.add(TextStyle.BOLD);
        }
        if (name.contains("italic") || name.contains("oblique") || descriptor != null && descriptor.isItalic()) {
            styles.add(TextStyle.ITALIC);
        }
    }

    private static boolean isBold(String name, @Nullable PDFontDescriptor descriptor) {
        boolean named =
                name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi");
        return named || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    Set<TextStyle> styles() {
        return styles;
    }

    /** The cleaned text of a code; a code without text in a simple font is taken for the character, as viewers do. */
    String text(int code) throws IOException {
        String known = texts.get(code);
        if (known == null) {
            String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
            if (unicode == null) {
                unicode = font instanceof PDSimpleFont && code < 0x10000 ? String.valueOf((char) code) : "";
            }
            known = GlyphText.clean(unicode);
            texts.put(code, known);
        }
        return known;
    }
}
