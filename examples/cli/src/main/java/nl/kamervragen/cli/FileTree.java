package nl.kamervragen.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a folder and its sub-folders (<i>mappenboom</i>), in one order on every platform. Hidden files and the
 * folder that is written to are left out; links to folders are not followed.
 */
final class FileTree extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path excluded;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, IOException> unreadable = new TreeMap<>();

    private FileTree(Path root, Path excluded) {
        this.root = root;
        this.excluded = excluded;
    }

    static FileTree list(Path root, Path excluded) throws IOException {
        FileTree tree = new FileTree(root.toRealPath(), excluded.toRealPath());
        Files.walkFileTree(tree.root, tree);
        tree.files.sort(Comparator.comparing(tree::name));
        return tree;
    }

    /** The files, sorted by name. */
    List<Path> files() {
        return files;
    }

    /** What could not be listed, by name. */
    Map<String, IOException> unreadable() {
        return unreadable;
    }

    /** The path below the folder, with slashes. */
    String name(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean out = folder.equals(excluded) || !folder.equals(root) && isHidden(folder);
        return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && Files.isRegularFile(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        unreadable.put(name(file), reason);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) throws IOException {
        return String.valueOf(path.getFileName()).startsWith(".") || Files.isHidden(path);
    }
}
