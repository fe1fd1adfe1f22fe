# To be sourced by the benchmarks, from the project's folder: packages the application, lays it out in bench/target/application
# and names its class path, $work/classes first, where each benchmark is compiled to.
. .mvn/jdk.sh
work=bench/target
mkdir -p $work/classes
./mvnw -q -B -DskipTests package
rm -rf $work/application
java -Djarmode=tools -jar crm-web/target/crm-web-*-SNAPSHOT.jar extract --destination $work/application
classpath="$work/classes:$(ls $work/application/*.jar):$work/application/lib/*"
