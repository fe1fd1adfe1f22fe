package org.advocacycrm.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.advocacycrm.intake.file.ImportId;
import org.springframework.web.multipart.MultipartFile;

/** Where uploaded files wait on disk until they are imported; after that they are gone. */
record UploadedFiles(Path directory) {

    void receive(ImportId id, MultipartFile file) {
        try {
            Files.createDirectories(directory);
            file.transferTo(pathOf(id));
        } catch (IOException failure) {
            throw new UncheckedIOException("The file could not be kept in " + directory, failure);
        }
    }

    Path pathOf(ImportId id) {
        return directory.resolve(id + ".upload").toAbsolutePath();
    }

    void remove(ImportId id) {
        try {
            Files.deleteIfExists(pathOf(id));
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + pathOf(id) + " could not be removed", failure);
        }
    }
}
