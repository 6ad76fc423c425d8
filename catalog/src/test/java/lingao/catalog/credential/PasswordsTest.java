package lingao.catalog.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void a_password_matches_its_hash_alone() {
    String hash = Passwords.hash("correct horse battery");
    assertThat(Passwords.matches("correct horse battery", hash)).isTrue();
    assertThat(Passwords.matches("Correct horse battery", hash)).isFalse();
    assertThat(Passwords.matches("", hash)).isFalse();
    assertThat(Passwords.matchesNobody("correct horse battery")).isFalse();
  }

  @Test
  void a_hash_is_argon2id_of_nineteen_mebibytes_with_a_salt_of_its_own() {
    String hash = Passwords.hash("correct horse battery");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(Passwords.hash("correct horse battery")).isNotEqualTo(hash);
  }

  @Test
  void letters_of_all_scripts_count() {
    String hash = Passwords.hash("渔歌哩哩美唱到天亮月儿圆");
    assertThat(Passwords.matches("渔歌哩哩美唱到天亮月儿圆", hash)).isTrue();
    assertThat(Passwords.matches("渔歌哩哩美唱到天亮月儿弯", hash)).isFalse();
  }
}
