package org.advocacycrm.persistence.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.recognition.Colleague;
import org.advocacycrm.recognition.Colleagues;
import org.advocacycrm.recognition.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcColleagues implements Colleagues {

    private static final String EMPLOYEE = "select *, id as colleague_id from employee ";

    private static final String SEARCHED = "concat_ws(' ', name, email, team, external_id) ilike :word%d";

    private final JdbcClient database;

    JdbcColleagues(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Colleague> find(EmployeeId id) {
        return database.sql(EMPLOYEE + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> StarRows.colleague(row))
                .optional();
    }

    @Override
    public List<Colleague> meantBy(String words, int most) {
        var wanted = Stream.of(words.strip().split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var parameters = new HashMap<String, Object>();
        for (var each = 0; each < wanted.size(); each++) {
            parameters.put("word" + each, "%" + wanted.get(each).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        var conditions =
                IntStream.range(0, wanted.size()).mapToObj(SEARCHED::formatted).collect(Collectors.joining(" and "));
        return database.sql(EMPLOYEE + "where " + conditions + " order by name, id limit :most")
                .params(parameters)
                .param("most", most)
                .query((row, number) -> StarRows.colleague(row))
                .list();
    }
}
