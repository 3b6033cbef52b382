# language: fr
Fonctionnalité: Des codes en nombre

  Les demandes se répètent, et chaque code doit être différent.

  Contexte:
    Étant donné que le pool peut être de n’importe quelle sorte

  @resend.each-code-is-new
  Règle: Chaque code envoyé est nouveau

    Exemple: Trois codes pour deux demandes
      Étant donné qu'Alice s’est inscrite
      Et qu'Alice a demandé un nouveau code
      Quand Alice demande un nouveau code
      Alors le nombre de codes envoyés à Alice est de 3
      Et les codes envoyés à Alice diffèrent
