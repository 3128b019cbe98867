package nl.kamervragen.model;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;

/** Asks whether blocks are in normal form already. */
final class Normal {
    private Normal() {}

    static boolean is(List<Block> blocks) {
        return Blocks.normalize(blocks).size() == blocks.size();
    }
}
