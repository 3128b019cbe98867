package nl.kamervragen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many files on a few threads (<i>stapel</i>). Outcomes come in the order of the files, and only a few wait at a time:
 * memory does not grow with the number of documents.
 */
final class Batch {
    private static final int WAITING_PER_THREAD = 4;

    private final FileConversion conversion;
    private final int threads;

    Batch(FileConversion conversion, int threads) {
        this.conversion = conversion;
        this.threads = threads;
    }

    /** Takes one outcome, on the caller's thread. */
    @FunctionalInterface
    interface Taker {
        void take(FileOutcome outcome) throws IOException;
    }

    void run(FileTree tree, Taker taker) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Pending> window = new ArrayDeque<>();
            for (Path file : tree.files()) {
                if (window.size() == threads * WAITING_PER_THREAD) {
                    taker.take(window.remove().outcome());
                }
                String name = tree.name(file);
                window.add(new Pending(name, workers.submit(() -> conversion.convert(file, name))));
            }
            while (!window.isEmpty()) {
                taker.take(window.remove().outcome());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private record Pending(String name, Future<FileOutcome> future) {
        FileOutcome outcome() {
            try {
                return future.get();
            } catch (ExecutionException e) {
                return FileOutcome.broken(name, e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure("interrupted");
            }
        }
    }
}
