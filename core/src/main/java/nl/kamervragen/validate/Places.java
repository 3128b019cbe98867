package nl.kamervragen.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * Finds the place in the source of what a rule names by path: its own spans, else the first part of it that has some,
 * else the nearest part around it.
 */
final class Places {
    private final SourceMap map;
    private final Map<String, SourceSpan> firstWithin = new HashMap<>();

    Places(SourceMap map) {
        this.map = map;
        map.paths().forEach((path, spans) -> spans.forEach(span -> spread(path, span)));
    }

    private void spread(String path, SourceSpan span) {
        int slash = path.lastIndexOf('/');
        while (slash > 0) {
            String parent = path.substring(0, slash);
            firstWithin.merge(parent, span, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            slash = parent.lastIndexOf('/');
        }
    }

    Diagnostic locate(Diagnostic finding) {
        if (finding.path().isEmpty() || !finding.spans().isEmpty()) {
            return finding;
        }
        List<SourceSpan> spans = spans(finding.path().get());
        return spans.isEmpty() ? finding : finding.toBuilder().at(spans).build();
    }

    private List<SourceSpan> spans(String path) {
        List<SourceSpan> own = map.spans(path);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<SourceSpan> within = Optional.ofNullable(firstWithin.get(path));
        return within.or(() -> nearest(path)).map(List::of).orElse(List.of());
    }

    private Optional<SourceSpan> nearest(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String parent = path.substring(0, slash);
        List<SourceSpan> own = map.spans(parent);
        return own.isEmpty()
                ? Optional.ofNullable(firstWithin.get(parent)).or(() -> nearest(parent))
                : Optional.of(own.get(0));
    }
}
