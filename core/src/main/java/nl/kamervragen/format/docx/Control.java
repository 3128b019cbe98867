package nl.kamervragen.format.docx;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;

/**
 * A content control whose tag says which part of the document it holds.
 *
 * @param name the part
 * @param value what the part says of itself
 */
record Control(String name, String value) {
    static Optional<Control> of(WordNode properties) {
        String tag = properties.childOrNone("tag").value();
        if (!tag.startsWith(WordBlocks.TAG)) {
            return Optional.empty();
        }
        String text = tag.substring(WordBlocks.TAG.length());
        int equals = text.indexOf('=');
        return Optional.of(
                equals < 0
                        ? new Control(text, "")
                        : new Control(text.substring(0, equals), text.substring(equals + 1)));
    }

    SourcePart part(List<SourceBlock> blocks) {
        return new SourcePart(name, value, blocks);
    }
}
