package nl.kamervragen.format.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.kamervragen.source.SourceBlock;

/**
 * The parts that were opened by their bookmark and not yet closed. What is added goes to the innermost.
 *
 * <p>Parts whose end is missing, or stands where another part has begun, are no parts: their blocks stay.
 */
final class OpenParts {
    private final BlockReader.Sink sink;
    private final Deque<Part> open = new ArrayDeque<>();

    OpenParts(BlockReader.Sink sink) {
        this.sink = sink;
    }

    private record Part(PartMark mark, String id, List<SourceBlock> blocks) {}

    boolean isEmpty() {
        return open.isEmpty();
    }

    void add(SourceBlock block) {
        if (open.isEmpty()) {
            sink.block(block);
        } else {
            open.getFirst().blocks().add(block);
        }
    }

    void addBox(List<SourceBlock> box) {
        if (open.isEmpty()) {
            sink.box(box);
        } else {
            open.getFirst().blocks().addAll(box);
        }
    }

    /** Takes the start or the end of a bookmark; other nodes, and other bookmarks, say nothing. */
    void pass(WordNode node) {
        if (node.is("bookmarkStart")) {
            PartMark.of(node).ifPresent(mark -> open.push(new Part(mark, node.attribute("id"), new ArrayList<>())));
        } else if (node.is("bookmarkEnd")) {
            end(node.attribute("id"));
        }
    }

    private void end(String id) {
        if (open.stream().noneMatch(part -> part.id().equals(id))) {
            return;
        }
        while (!open.getFirst().id().equals(id)) {
            dissolve();
        }
        Part part = open.pop();
        add(part.mark().part(part.blocks()));
    }

    /** Ends the text: what is still open was never closed. */
    void end() {
        while (!open.isEmpty()) {
            dissolve();
        }
    }

    private void dissolve() {
        open.pop().blocks().forEach(this::add);
    }
}
