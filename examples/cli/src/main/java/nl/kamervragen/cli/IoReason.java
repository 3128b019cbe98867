package nl.kamervragen.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the file system refused, in words: most of its exceptions have only the file's name as their message. */
final class IoReason {
    private IoReason() {}

    static String of(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "no such file or directory";
        } else if (exception instanceof AccessDeniedException) {
            return "permission denied";
        } else if (exception instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        } else if (exception instanceof NotDirectoryException) {
            return "not a directory";
        } else if (exception instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
    }
}
