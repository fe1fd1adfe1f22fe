package org.advocacycrm.web.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.advocacycrm.intake.file.SavedMappings;
import org.advocacycrm.intake.file.SavedMappings.SavedMapping;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/mappings")
class MappingApi {

    private final SavedMappings saved;

    MappingApi(SavedMappings saved) {
        this.saved = saved;
    }

    @GetMapping
    @Operation(summary = "The saved mappings")
    List<MappingAnswer> list() {
        return saved.all().stream().map(MappingAnswer::of).toList();
    }

    @GetMapping("/{name}")
    @Operation(summary = "A saved mapping")
    ResponseEntity<MappingAnswer> show(@PathVariable String name) {
        return ResponseEntity.of(saved.find(name).map(MappingAnswer::of));
    }

    @PutMapping("/{name}")
    @Operation(summary = "Saves a mapping under a name, in place of the one that had it")
    ResponseEntity<Void> keep(@PathVariable String name, @RequestBody String definition, @CurrentActor String actor) {
        SavedName.check(name);
        MappingReader.read(definition);
        saved.keep(name, definition, actor);
        return ResponseEntity.noContent().build();
    }

    /** A saved mapping as the API shows it. */
    record MappingAnswer(String name, @JsonRawValue String mapping, String changedBy, Instant changedAt) {

        static MappingAnswer of(SavedMapping shown) {
            return new MappingAnswer(shown.name(), shown.definition(), shown.changedBy(), shown.changedAt());
        }
    }
}
