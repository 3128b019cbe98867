package nl.kamervragen.xml.publication;

import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * A block and where it stands in the source.
 *
 * @param block the block
 * @param span its element, or the stretch of text that it was made of
 */
record Place(Block block, SourceSpan span) {}
